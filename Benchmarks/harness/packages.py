"""The Python packages of requirements.txt, in a virtual environment beside the benchmarks that git ignores."""

import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
VENV = BENCHMARKS / ".venv"


class PackageError(Exception):
    pass


def wanted_versions():
    lines = (BENCHMARKS / "requirements.txt").read_text().splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def python():
    """The environment's interpreter; makes the environment where there is none."""
    path = VENV / "bin" / "python3"
    if not path.exists():
        print("setting up Benchmarks/.venv", file=sys.stderr)
        made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
        if made.returncode:
            raise PackageError(f"cannot make Benchmarks/.venv: {last_line(made.stdout + made.stderr)}")
    return str(path)


def require(name):
    """Installs a package unless its pinned version is there; returns that version."""
    version = wanted_versions()[name]
    pip = [python(), "-m", "pip", "--disable-pip-version-check"]
    shown = subprocess.run([*pip, "show", name], capture_output=True, text=True).stdout
    if f"\nVersion: {version}\n" in shown:
        return version
    print(f"installing {name} {version}", file=sys.stderr)
    installed = subprocess.run([*pip, "install", "--quiet", f"{name}=={version}"], capture_output=True, text=True)
    if installed.returncode:
        raise PackageError(f"pip could not install {name} {version}: {last_line(installed.stderr)}")
    return version


def last_line(text):
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return lines[-1] if lines else "no message"
