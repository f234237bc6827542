"""`make audit`: known vulnerabilities in what the bot is built of. Exit status 1 if there is one.

python deploy/audit.py [OPTIONS OF PIP-AUDIT]

It asks PyPI about each line of requirements.txt. Where PyPI cannot be asked (no network, or a
mirror that has the packages and not what is known of them) it says so in one line and lets you
pass, exit status 0: the same command is to be run where the network is, and before each release.
A service that knows only some of the packages is told of too.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

LOCK: Final = Path(__file__).parent.parent / "requirements.txt"
UNREACHED: Final = ("ConnectionError", "Timeout", "ServiceError", "Could not connect")
"""What pip-audit ends with when the service does not answer, or answers nonsense."""


def main(options: Sequence[str]) -> int:
    """Audit the lock file. In: more options for pip-audit. Out: the exit status."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(LOCK), "--require-hashes"]
    command += ["--disable-pip", "--vulnerability-service", "pypi", "--format", "json"]
    command += ["--progress-spinner", "off", "--timeout", "10", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 ours
    try:
        audited: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        last = (done.stderr.strip() or "no answer").splitlines()[-1]
        if any(sign in done.stderr for sign in UNREACHED):
            return _told("audit: NOT DONE, the service cannot be reached", 0)
        return _told(f"audit: pip-audit failed: {last}", 1)
    found = [one for one in audited if one.get("vulns")]
    for one in found:
        for flaw in one["vulns"]:
            mended = ", ".join(flaw["fix_versions"]) or "no version yet"
            _told(f"{one['name']} {one['version']}: {flaw['id']}, mended in {mended}", 1)
    unknown = sum("skip_reason" in one for one in audited)
    if found:
        return _told(f"audit: {len(found)} of {len(audited)} packages are vulnerable", 1)
    if unknown == len(audited):
        return _told("audit: NOT DONE, the service cannot be reached (it knows no package)", 0)
    left = f"; {unknown} it does not know" if unknown else ""
    return _told(f"audit: {len(audited) - unknown} packages, nothing known against them{left}", 0)


def _told(line: str, status: int) -> int:
    """Say a line, on standard error if it is bad news. Out: the exit status it was given."""
    (sys.stderr if status else sys.stdout).write(f"{line}\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
