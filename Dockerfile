# The bot in an image. Two stages: what installs stays in the first, the second only runs.
# How to run it: docs/operate/docker.md. What it promises: SECURITY.md.

FROM python:3.13-slim AS build

# Without pip inside: the first stage's own fills it. Wheels only, so that nothing is compiled, and
# only those whose hashes are in the lock file.
RUN python -m venv --without-pip /venv
COPY requirements.txt /build/
RUN ["python", "-m", "pip", "--python", "/venv/bin/python", "install", "--no-cache-dir", \
     "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:", \
     "-r", "/build/requirements.txt"]

WORKDIR /app
COPY bot/ bot/
COPY locales/ locales/
COPY deploy/health.py deploy/
# Whoever cloned with a strict umask has files that only they may read, and COPY keeps that.
# Compiled now, since the bot may not write there later. By hash: a copy changes the files' times.
RUN chmod -R u=rwX,go=rX . \
    && python -m compileall -q --invalidation-mode unchecked-hash bot deploy

FROM python:3.13-slim

# The folder is the bot's own; whoever mounts a volume there gets it with this owner.
# ensurepip holds pip a second time, as a wheel that runs. That pip runs here compiles much of the
# standard library, which the base image has not: without it a start takes 0.5 s longer.
RUN python -m pip uninstall --yes --root-user-action=ignore pip \
    && rm -r /usr/local/lib/python3.13/ensurepip \
    && install --directory --mode=0700 --owner=65532 --group=65532 /data

COPY --from=build /venv /venv
COPY --from=build /app /app
WORKDIR /app

# Everything above belongs to root and cannot be written to by the bot; it writes to /data, and
# SQLite's passing files to /tmp. PORT: so that /healthz answers when updates are polled for, too.
ENV PATH="/venv/bin:$PATH" \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/bot.sqlite3 \
    PORT=8080
USER 65532:65532
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM

# The start may be long: another process on the same SQLite file is waited for, up to 20 seconds.
HEALTHCHECK --start-period=60s --interval=30s --timeout=5s --retries=3 \
    CMD ["python", "deploy/health.py"]
# CMD and no ENTRYPOINT: platforms that read the Procfile put its line in this place.
CMD ["python", "-m", "bot"]
