"""`edgegen doctor`: show versions, devices and known conflicts, or check an NPU."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from rich.table import Table
from rich.text import Text

from edgegen import __version__
from edgegen._structs import msgspec
from edgegen.bundle.manifest import size_text
from edgegen.cli import _packages
from edgegen.cli._machine import Machine, read_machine
from edgegen.cli._output import echo_json, out, output_option
from edgegen.cli._packages import Package
from edgegen.errors import CheckFailed, MissingDependency, UsageError
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes import engines
from edgegen.runtimes.devices import Device
from edgegen.runtimes.engine import Engine


class CacheFolder(msgspec.Struct, frozen=True):
    """Folder of pulled models, compiled models and hashes of bundles."""

    path: str
    size_bytes: int
    free_bytes: int
    """Free space on its disk."""
    writable: bool


class DoctorReport(msgspec.Struct, frozen=True):
    """The record that `edgegen doctor -o json` prints."""

    edgegen: str
    python: str
    machine: Machine
    packages: list[Package]
    engines: dict[str, str | None]
    """Engine -> why it cannot be used; None if it can."""
    providers: list[str]
    plugins: dict[str, str | None]
    """ONNX Runtime's execution provider in a package of its own -> why it runs no bundle here; None
    if it does."""
    devices: list[Device]
    cache: CacheFolder
    missing: list[str]
    """Problems of required packages."""
    warnings: list[str]


@click.command()
@output_option("table", "json", help="Print a table, or one JSON record.")
@click.option(
    "--npu",
    "bundle",
    metavar="BUNDLE",
    type=click.Path(path_type=Path),
    help="Check whether this machine's NPU runs BUNDLE correctly.",
)
@click.option(
    "--prompt-limit",
    type=click.IntRange(1),
    help="With --npu: maximum tokens of a prompt, for which BUNDLE is compiled  [default: 1024]",
)
@click.option(
    "--parts-on",
    type=click.Choice(["CPU", "GPU"], case_sensitive=False),
    help="With --npu: run the NPU pipeline on this device, to test the bundle without an NPU.",
)
def command(
    *,
    output: str,
    bundle: Path | None,
    prompt_limit: int | None,
    parts_on: str | None,
) -> None:
    """Show versions, devices and known conflicts.

    With --npu, find the NPU, compile BUNDLE for it, and compare the logits of 16 tokens with the
    reference engine's. Each step prints PASS or FAIL and the reason.

    \b
    edgegen doctor
    edgegen export smollm2-135m-instruct -o npu --recipe npu-int4 --target openvino
    edgegen doctor --npu npu

    Exit code 0: everything needed is installed, or the NPU passed; 1: the NPU failed a step; 4: a
    required package is missing.
    """
    if bundle is not None:
        _check_npu(bundle, prompt_limit, parts_on, output)
        return
    for name, value in (("prompt-limit", prompt_limit), ("parts-on", parts_on)):
        if value is not None:
            raise UsageError(f"--{name} needs --npu BUNDLE; add it, or leave --{name} out")
    report = examine()
    if output == "json":
        echo_json(report)
    else:
        _show(report)
    if report.missing:
        raise MissingDependency(
            f"{'; '.join(report.missing)}; run: pip install --upgrade --force-reinstall edgegen"
        )


def _check_npu(bundle: Path, prompt_limit: int | None, parts_on: str | None, output: str) -> None:
    from edgegen.cli._npu import StepResult, check_npu

    results: list[StepResult] = []
    for result in check_npu(bundle, prompt_limit, parts_on):
        results.append(result)
        if output == "table":
            click.echo(f"{'PASS' if result.passed else 'FAIL'} {result.step}: {result.detail}")
    if output == "json":
        echo_json({"passed": results[-1].passed, "steps": results})
    if not results[-1].passed:
        raise CheckFailed(f"the NPU does not run {bundle}: {results[-1].detail}")


def examine() -> DoctorReport:
    """Return the report on this machine and this Python environment."""
    machine, packages, cache = read_machine(), _packages.read_packages(), _read_cache()
    providers, plugins = _providers(packages)
    missing = [f"{p.name}: {p.problem}" for p in packages if p.problem and p.extra is None]
    problems = {engine.name: _engine_problem(engine, packages) for engine in engines()}
    devices = list[Device]()
    for engine in engines():
        if problems[engine.name] is None:
            try:
                devices += _devices(engine)
            except Exception as error:  # a driver or another package's code may fail in any way
                problems[engine.name] = f"{type(error).__name__}: {error}"
    return DoctorReport(
        edgegen=__version__,
        python=f"{platform.python_implementation()} {platform.python_version()} ({sys.executable})",
        machine=machine,
        packages=packages,
        engines=problems,
        providers=providers,
        plugins=plugins,
        devices=devices,
        cache=cache,
        missing=missing,
        warnings=list(_warnings(machine, packages, cache)),
    )


def _engine_problem(engine: Engine, packages: list[Package]) -> str | None:
    if not engine.is_installed:
        return "not installed"
    return next((p.problem for p in packages if p.name == engine.package), None)


def _devices(engine: Engine) -> list[Device]:
    return list(engine.load(engine.find_devices)()) if engine.find_devices else []


def _providers(packages: list[Package]) -> tuple[list[str], dict[str, str | None]]:
    """Return ONNX Runtime's execution providers, and those in packages of their own.

    There are none if ONNX Runtime cannot be used.
    """
    usable = {p.name for p in packages if not p.problem}
    if "onnxruntime" not in usable:
        return [], {}
    from edgegen.runtimes.onnxruntime.devices import problems, providers

    return providers(), problems()


def _read_cache() -> CacheFolder:
    folder = cache_dir()
    existing = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    return CacheFolder(
        path=str(folder),
        size_bytes=_size(folder),
        free_bytes=shutil.disk_usage(existing).free,
        writable=existing.is_dir() and os.access(existing, os.W_OK),
    )


def _size(folder: Path) -> int:
    total = 0
    for where, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(FileNotFoundError):  # another process may remove files
                total += (Path(where) / name).lstat().st_size
    return total


def _warnings(machine: Machine, packages: list[Package], cache: CacheFolder) -> Iterator[str]:
    names = (*_packages.ORT_BUILDS, "pynq", "numpy", "onnx")
    yield from _packages.conflicts(_packages.installed(names))
    yield from _packages.platform_notes()
    for package in packages:
        if package.extra and package.problem:
            yield (
                f"{package.name} {package.version} is {package.problem}; "
                f'run: pip install --upgrade "edgegen[{package.extra}]"'
            )
    if machine.features.get("AVX2") is False:
        yield "the processor has no AVX2, so every engine is slow"
    if not cache.writable:
        yield (
            f"the cache folder {cache.path} is not writable, so models cannot be pulled and "
            "bundles are hashed at every load; set EDGEGEN_HOME to a writable folder"
        )


def _show(report: DoctorReport) -> None:
    machine, cache = report.machine, report.cache
    table = Table.grid(padding=(0, 3))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    memory, available = size_text(machine.memory_bytes), size_text(machine.available_bytes)
    cores = f"{machine.physical_cores or '?'} cores, {machine.logical_cores or '?'} threads"
    rows = {
        "edgegen": report.edgegen,
        "Python": report.python,
        "Platform": machine.platform,
        "Processor": f"{machine.processor}, {cores} ({machine.usable_cores} usable)",
        "Instructions": _features(machine),
        "Memory": f"{memory}, {available} available",
        "Cache": f"{cache.path}, {size_text(cache.size_bytes)} used",
        "Disk": f"{size_text(cache.free_bytes)} free on the disk of the cache",
        "Engines": _with_reasons(report.engines),
        "Providers": ", ".join(report.providers) or "none",
        "Plug-ins": _with_reasons(report.plugins) or "none",
        "Devices": ", ".join(f"{d.kind} ({_details(d)})" for d in report.devices) or "none",
    }
    for key, value in rows.items():
        table.add_row(Text(key, style="bold"), Text(value))
    out().print(table)
    out().print()
    out().print(_package_table(report.packages))
    for text in report.warnings:
        out().print(Text(f"\nWarning: {text}"))


def _with_reasons(problems: dict[str, str | None]) -> str:
    return ", ".join(f"{name} ({why})" if why else name for name, why in problems.items())


def _details(device: Device) -> str:
    driver = f"driver {device.driver}" if device.driver else ""
    return ", ".join(filter(None, (device.vendor, driver, device.provider)))


def _features(machine: Machine) -> str:
    words = {True: "yes", False: "no", None: "unknown"}
    return ", ".join(f"{name} {words[present]}" for name, present in machine.features.items())


def _package_table(packages: list[Package]) -> Table:
    table = Table.grid(padding=(0, 3))
    for package in packages:
        state = package.version or "-"
        if package.problem and package.version:
            state += f" ({package.problem})"
        gives = package.gives
        if package.version is None:
            extra = f"[{package.extra}]" if package.extra else ""
            gives += f'; run: pip install "edgegen{extra}"'
        table.add_row(Text(package.name), Text(state), Text(gives))
    return table
