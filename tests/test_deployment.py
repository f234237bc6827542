"""What is deployed is what the papers promise: the image, Compose, the unit, the documents."""

import json
import re
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Final

import pytest
import typst

from bot.settings import Settings

ROOT: Final = Path(__file__).parent.parent
OPERATE: Final = sorted((ROOT / "docs/operate").glob("*.md"))
SETTINGS: Final = frozenset(name.upper() for name in Settings.model_fields)
OTHERS: Final = frozenset({"POSTGRES_PASSWORD", "POSTGRES_USER", "POSTGRES_DB"})
"""Variables in the papers that are not the bot's: those of the image of PostgreSQL."""
SKIPPED: Final = frozenset({"node_modules", "test-output"})


def instructions(dockerfile: str) -> list[tuple[str, str]]:
    """A Dockerfile as instructions and what follows each, comments out and lines joined."""
    lines = [line for line in dockerfile.splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [(name, rest.strip()) for name, _, rest in map(_parted, joined.splitlines()) if name]


def _parted(line: str) -> tuple[str, str, str]:
    return line.partition(" ")


@pytest.fixture
def image() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile."""
    return instructions((ROOT / "Dockerfile").read_text("utf-8"))


@pytest.fixture
def final(image: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those of its last stage, which is what runs."""
    last = max(place for place, (name, _) in enumerate(image) if name == "FROM")
    return image[last:]


@pytest.fixture
def services() -> dict[str, Any]:
    """The services of compose.yaml, read by the YAML parser inside Typst: it is there anyway."""
    given = {"compose": (ROOT / "compose.yaml").read_text("utf-8")}
    asked = b"#metadata(yaml(bytes(sys.inputs.compose))) <compose>"
    read = typst.query(asked, "<compose>", field="value", one=True, sys_inputs=given)
    found: dict[str, Any] = json.loads(read)["services"]
    return found


def unit() -> dict[str, list[str]]:
    """The systemd unit: each directive, and its values in order."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / "deploy/reclamation.service").read_text("utf-8").splitlines():
        if line and line[0] not in "#[":
            name, _, value = line.partition("=")
            found.setdefault(name, []).append(value)
    return found


def test_the_image_runs_as_nobody_and_holds_no_tools(final: list[tuple[str, str]]) -> None:
    """The last stage has a user of a number above those of people, and pip is taken out of it."""
    said = dict(final)
    user, _, group = said["USER"].partition(":")
    assert int(user) > 60000
    assert int(group) > 60000
    runs = [rest for name, rest in final if name == "RUN"]
    assert len(runs) == 1
    assert "pip uninstall" in runs[0]
    assert f"--owner={user}" in runs[0]
    assert "/data" in runs[0]
    assert "pip install" not in runs[0]
    assert "apt" not in runs[0]
    order = [name for name, _ in final]
    assert order.index("RUN") < order.index("USER") < order.index("VOLUME") < order.index("CMD")


def test_the_image_starts_and_stops_python_itself(final: list[tuple[str, str]]) -> None:
    """No shell stands between SIGTERM and Python; the health check asks /healthz."""
    said = dict(final)
    assert json.loads(said["CMD"]) == ["python", "-m", "bot"]
    assert "ENTRYPOINT" not in said
    assert said["STOPSIGNAL"] == "SIGTERM"
    assert said["VOLUME"] == "/data"
    check = json.loads(said["HEALTHCHECK"].partition("CMD ")[2])
    assert check[0] == "python"
    assert "/healthz" in (ROOT / check[1]).read_text("utf-8")
    assert f"PORT={said['EXPOSE']}" in said["ENV"]
    names = set(re.findall(r"\b([A-Z_]+)=", said["ENV"])) - {"PATH"}
    assert {name for name in names if not name.startswith("PYTHON")} <= SETTINGS


def test_the_image_is_built_of_what_is_locked(image: list[tuple[str, str]]) -> None:
    """Both stages have the same named base; what is installed has its hash and is not compiled."""
    bases = [rest.split()[0] for name, rest in image if name == "FROM"]
    assert bases == ["python:3.13-slim"] * 2
    (install,) = [rest for name, rest in image if name == "RUN" and '"install"' in rest]
    assert {"--require-hashes", "--only-binary", "--no-cache-dir"} <= set(json.loads(install))


def test_what_the_image_copies_is_there_and_nothing_else_is(image: list[tuple[str, str]]) -> None:
    """Every source exists and passes .dockerignore, which lets through nothing but those."""
    copied = [rest.split()[:-1] for name, rest in image if name == "COPY"]
    sources = {one.rstrip("/") for parts in copied for one in parts if parts[0][0] != "-"}
    assert all((ROOT / one).exists() for one in sources)
    rules = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    rules = [rule for rule in rules if rule and rule[0] != "#"]
    assert rules[0] == "*"
    assert {rule[1:] for rule in rules if rule[0] == "!"} == sources
    out = [rule.removeprefix("**/") for rule in rules[1:] if rule[0] != "!"]
    for inside in ("x.pyc", "__pycache__"):
        assert any(fnmatch(inside, rule) for rule in out), inside
    assert not any(one.startswith((".", "tests")) for one in sources)


def test_compose_takes_every_right_away(services: dict[str, Any]) -> None:
    """Both containers: read-only, no capability, no new privileges, a version that is named."""
    assert set(services) == {"bot", "postgres"}
    for name, service in services.items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert "cap_add" not in service, name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert not service.get("privileged"), name
        tag = service["image"].partition(":")[2]
        assert tag not in ("", "latest"), name
    assert services["postgres"]["image"] == "postgres:17"
    assert services["postgres"]["user"] == "postgres"


def test_compose_keeps_the_database_and_the_key_apart(services: dict[str, Any]) -> None:
    """Nobody but the bot reaches the database, and the database is not given the key."""
    bot, database = services["bot"], services["postgres"]
    assert "ports" not in database
    assert database["networks"] == ["database"]
    assert "env_file" not in database
    assert set(database["environment"]) <= OTHERS
    assert bot["env_file"] == ".env"
    assert set(bot["environment"]) <= SETTINGS
    assert all(port.startswith("127.0.0.1:") for port in bot["ports"])
    assert bot["depends_on"] == {"postgres": {"condition": "service_healthy"}}
    assert database["healthcheck"]["test"][1] == "pg_isready"
    assert re.search(r"database:\n\s+internal: true", (ROOT / "compose.yaml").read_text("utf-8"))


def test_the_unit_names_real_settings_and_writes_to_one_folder() -> None:
    """What systemd sets are settings of ours, and what SECURITY.md says of the unit is in it."""
    said = unit()
    given = dict(one.split("=", 1) for one in said["Environment"])
    assert {name for name in given if not name.startswith("PYTHON")} <= SETTINGS
    assert given["DATABASE_URL"] == f"sqlite:////var/lib/{said['StateDirectory'][0]}/bot.sqlite3"
    assert said["ExecStart"] == [f"{said['WorkingDirectory'][0]}/.venv/bin/python -m bot"]
    assert said["User"] != ["root"]
    assert said["ProtectSystem"] == ["strict"]
    assert "ReadWritePaths" not in said
    assert said["CapabilityBoundingSet"] == [""]
    assert int(said["TimeoutStopSec"][0]) > 10
    for name in ("NoNewPrivileges", "PrivateTmp", "ProtectHome", "MemoryDenyWriteExecute"):
        assert said[name] == ["yes"], name


def test_the_platforms_find_what_they_read() -> None:
    """The Procfile runs the bot for both process types; app.json asks for settings that exist."""
    lines = (ROOT / "Procfile").read_text("utf-8").splitlines()
    assert lines == ["web: python -m bot", "worker: python -m bot"]
    manifest = json.loads((ROOT / "app.json").read_text("utf-8"))
    assert set(manifest["env"]) <= SETTINGS
    assert {"BOT_TOKEN", "DATA_KEY", "WEBHOOK_URL", "WEBHOOK_SECRET"} <= set(manifest["env"])
    assert manifest["healthchecks"]["web"][0]["path"] == "/healthz"


def test_every_setting_is_documented_and_none_that_is_not_there() -> None:
    """Each variable that Settings reads is in the papers, and each one there is read."""
    papers = [ROOT / "README.md", ROOT / "SECURITY.md", ROOT / "PRIVACY.md", *OPERATE]
    said: dict[str, str] = {}
    for paper in papers:
        text = paper.read_text("utf-8")
        spans = "\n".join(re.findall(r"`[^`]+`|^ {4,}.*$", text, re.MULTILINE))
        for name in re.findall(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\bHOST\b|\bPORT\b", spans):
            said[name] = paper.name
    assert sorted(SETTINGS - set(said)) == []
    assert {name: where for name, where in said.items() if name not in SETTINGS | OTHERS} == {}


def test_every_figure_that_is_documented_is_counted() -> None:
    """A rule for an alert that names a figure nobody counts would never ring."""
    named = set(
        re.findall(
            r"\breclamation_[a-z_]+", (ROOT / "docs/operate/monitoring.md").read_text("utf-8")
        )
    )
    counted = (ROOT / "bot/metrics.py").read_text("utf-8")
    assert len(named) > 3
    assert [one for one in sorted(named) if f'"{one.removesuffix("_total")}"' not in counted] == []


def test_every_link_leads_somewhere() -> None:
    """Each relative link of a Markdown file leads to a file, and to a heading if it names one."""
    broken = []
    seen = 0
    for paper in ROOT.rglob("*.md"):
        place = paper.relative_to(ROOT)
        if any(part.startswith(".") or part in SKIPPED for part in place.parts):
            continue
        for link in re.findall(r"\]\(([^)\s]+)\)", paper.read_text("utf-8")):
            if re.match(r"[a-z]+:", link):
                continue
            seen += 1
            name, _, heading = link.partition("#")
            target = (paper.parent / name).resolve() if name else paper
            if not target.exists() or (heading and heading not in headings(target)):
                broken.append(f"{place}: {link}")
    assert seen > 20
    assert broken == []


def headings(paper: Path) -> set[str]:
    """The anchors of a Markdown file's headings, as the usual hosts make them."""
    lines = re.findall(r"^#+ (.+)$", paper.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}
