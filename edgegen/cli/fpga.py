"""`edgegen fpga`: estimate, simulate, build and flash the FPGA accelerator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, get_args

import click

from edgegen.cli._output import echo_json, err, output_option
from edgegen.errors import CheckFailed, UsageError

if TYPE_CHECKING:
    from typing import Unpack  # not in Python 3.10, which PYNQ images have

    from edgegen.fpga.estimate import Estimate

OUTPUT = output_option("text", "json", help="Print text, or JSON.")
CONTEXT = click.option(
    "-c",
    "--context",
    type=click.IntRange(1),
    default=512,
    show_default=True,
    help="Number of tokens in the KV cache.",
)


class EstimateOptions(TypedDict):
    """Options of `estimate`."""

    accelerators: int | None
    whole_tokens: bool
    batch: bool
    tokens: int


class SimulateOptions(TypedDict):
    """Options of `simulate`."""

    accelerators: int
    chat: bool
    chart: Path | None


@click.group()
def command() -> None:
    """Estimate, generate, simulate, build and flash the accelerator.

    \b
    edgegen fpga estimate smollm2-135m --board kv260     # needs no tools
    edgegen fpga simulate smollm2 -p "Hello"             # simulates the RTL, slowly
    edgegen fpga build --board kv260 -o kv260            # files for Vivado, or a .bit for ECP5
    edgegen fpga flash kv260/edgegen.bit                 # on the board
    """


@command.command()
@click.argument("model")
@click.option("--board", "boards", multiple=True, help="Board; may be repeated  [default: all]")
@CONTEXT
@click.option(
    "--accelerators",
    type=click.IntRange(1),
    help="Number of accelerators that compute a step  [default: the board's]",
)
@click.option(
    "--whole-tokens",
    is_flag=True,
    help="Accelerators with the special function unit, which compute the float operations too.",
)
@click.option("--batch", is_flag=True, help="Accelerators for products of up to 8 tokens.")
@click.option(
    "--tokens",
    type=click.IntRange(1, 256),
    default=1,
    show_default=True,
    help="Number of tokens in the step.",
)
@click.option("--synthesize", is_flag=True, help="Count this build's resources with yosys first.")
@OUTPUT
def estimate(
    model: str,
    *,
    boards: tuple[str, ...],
    context: int,
    synthesize: bool,
    output: str,
    **options: Unpack[EstimateOptions],
) -> None:
    """Estimate the decoding speed of MODEL on boards.

    MODEL is a bundle, or a name such as llama-2-7b. All figures are modelled: cycles by formulas
    that tests compare with the RTL, memory bandwidth by the boards' data sheets, power by an
    assumption in fpga/boards/*.toml. Tokens per second include the host's part (without
    --whole-tokens norms, softmax and transfers): counted instructions and bytes at assumed rates,
    which JSON output lists.
    """
    from edgegen.fpga import estimate as models
    from edgegen.fpga import resources
    from edgegen.runtimes.fpga.boards import board, names
    from edgegen.runtimes.fpga.build import Design

    name, config, *bits = models.shape(model)
    chosen = [board(b) for b in boards or names()]
    if synthesize:
        families = {b.device_family for b in chosen}
        for design in get_args(Design):
            counts = {f: resources.synthesize(f, design=design) for f in families}
            resources.store(counts, resources.version(), design=design)
    use = models.Use(**options)
    several = not boards and (use.tokens > 1 or use.batch)
    chosen = [b for b in chosen if not (several and b.computes_whole_tokens)]
    places = [b for b in chosen if b.memory_gbps > 0]
    if not places:
        raise UsageError("expected a board with memory, got none; choose another --board")
    sizes = (name, config, (bits[0], bits[1]))
    found = [models.estimate(*sizes, b, context, use=use) for b in places]
    if output == "json":
        echo_json(found)
    else:
        _print(found)


def _print(found: list[Estimate]) -> None:
    click.echo(f"{found[0].model}, {found[0].context} tokens in the cache; all figures modelled")
    head = ("board", "cores", "MB/token", "cycles", "bound", "FPGA ms", "host ms", "token/s")
    click.echo("{:<22}{:>5}{:>10}{:>12}{:>8}{:>9}{:>9}{:>9}".format(*head))
    for e in found:
        figures = (e.cores, f"{e.bytes_per_token / 1e6:.1f}", f"{e.cycles_per_token:,}", e.bound)
        times = (f"{t:.1f}" for t in (e.accelerator_ms, e.host_ms, e.tokens_per_second))
        name = f"{e.board} {e.clock_mhz:g} MHz"
        click.echo("{:<22}{:>5}{:>10}{:>12}{:>8}{:>9}{:>9}{:>9}".format(name, *figures, *times))
    for e in found:
        if e.used is None:
            text = "no resource counts of this build; count with --synthesize"
        else:
            text = ", ".join(f"{kind} {part:.0%}" for kind, part in e.used.items())
            text = f"{text} of the device, counted by yosys"
        err().print(f"{e.board}: {text}", markup=False)


@command.command()
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Folder for the Verilog  [default: the source tree's]",
)
@click.option(
    "--check", is_flag=True, help="Compare with the Verilog that edgegen ships, and write nothing."
)
def generate(output: Path | None, check: bool) -> None:
    """Generate the accelerator's Verilog from its DSLX sources; the output is reproducible.

    Exit code 1: --check finds a difference.
    """
    from edgegen.fpga import generate as generator
    from edgegen.runtimes.fpga.build import build_id, sources

    folder = output or sources() / "verilog"
    if not check:
        for path in generator.generate(folder):
            click.echo(str(path))
        return
    if changed := generator.differences(folder):
        raise CheckFailed(f"{changed[0]} differs from its DSLX sources; run: edgegen fpga generate")
    click.echo(f"build {build_id():08x} equals its DSLX sources")


@command.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("-p", "--prompt", required=True, help="Text to continue.")
@click.option(
    "-n",
    "--max-tokens",
    type=click.IntRange(1),
    default=4,
    show_default=True,
    help="Maximum number of new tokens.",
)
@click.option(
    "--accelerators",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="Number of accelerators that divide each product and share the memory.",
)
@click.option("--chat", is_flag=True, help="Apply the model's chat template.")
@click.option(
    "--whole-tokens",
    is_flag=True,
    help="Compute whole tokens on the accelerators, which are started once for each.",
)
@click.option(
    "--chart",
    type=click.Path(path_type=Path),
    help="SVG file for a chart of the last step's cycles.",
)
@OUTPUT
def simulate(
    bundle: Path,
    *,
    prompt: str,
    max_tokens: int,
    whole_tokens: bool,
    output: str,
    **options: Unpack[SimulateOptions],
) -> None:
    """Continue a prompt greedily on accelerators simulated by Verilator, and count their cycles.

    A token of a real model takes minutes. The memory is modelled with 40 cycles of latency, one
    beat per cycle for each accelerator, and for all together the KV260's bandwidth.
    """
    from edgegen.fpga.simulate import simulate as run
    from edgegen.fpga.simulate import simulate_tokens

    if whole_tokens and options["chart"] is not None:
        raise UsageError(
            "expected --chart or --whole-tokens, got both: the chart shows queues that the host "
            "posts; leave one out"
        )
    if whole_tokens:
        chat, accelerators = options["chat"], options["accelerators"]
        record, text = simulate_tokens(
            bundle, prompt, max_tokens, chat=chat, accelerators=accelerators
        )
    else:
        record, text = run(bundle, prompt, max_tokens, **options)
    if output == "json":
        echo_json(record)
        return
    click.echo(text)
    last = record.steps[-1]
    err().print(
        f"{len(record.steps)} steps · last: {last.cycles:,} cycles, {last.beats_used:.1%} of the "
        f"read ports' beats used, {last.sent + last.received:,} bytes crossed, "
        f"{1000 * last.host_seconds:.1f} ms on the host",
        markup=False,
    )


@command.command()
@click.option("--board", "name", required=True, help="Board, or a .toml file that describes one.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder for the files."
)
@click.option(
    "--whole-tokens",
    is_flag=True,
    help="For Zynq boards and Alveo cards: accelerators that compute whole tokens, with the "
    "special function unit. That of the ECPIX-5 always does.",
)
@click.option(
    "--batch",
    is_flag=True,
    help="For Zynq boards and Alveo cards: accelerators for products of up to 8 tokens.",
)
def build(name: str, output: Path, *, whole_tokens: bool, batch: bool) -> None:
    """Build a bitstream for an ECP5 board, or write the files to build one for another board.

    For Zynq boards these are Verilog, scripts for Vivado and (Zynq-7000) openXC7, and the .hwh file
    that PYNQ reads; for Alveo cards a kernel's sources, and settings for Vivado and v++. None of
    these tools has run them: the designs are checked by Verilator and yosys, the scripts with
    stubs. Exit code 1: an ECP5 design misses its clock.
    """
    from edgegen.fpga import alveo, open_flow, vivado
    from edgegen.runtimes.fpga.boards import board

    if whole_tokens and batch:
        raise UsageError(
            "expected --whole-tokens or --batch, got both: the special function unit computes one "
            "token at a time; leave one out"
        )
    where = board(name)
    if where.open_flow is not None:
        if batch:
            raise UsageError(
                f"--batch needs a Zynq board or an Alveo card, got {where.name}; choose another "
                "--board"
            )
        if whole_tokens and not where.computes_whole_tokens:
            raise UsageError(
                "--whole-tokens needs a Zynq board, an Alveo card or an ECPIX-5, got "
                f"{where.name}; choose another --board"
            )
        built = open_flow.build(where, output)
        err().print(f"timing: {built.mhz:.1f} MHz, {built.asked_mhz:g} requested", markup=False)
        click.echo(built.bitstream)
        return
    design = where.design(whole_tokens=whole_tokens, batch=batch)
    if where.alveo is not None:
        files = alveo.write(where, output, design=design)
        err().print(
            f"{len(files)} files in {output}; with Vitis installed run there:", markup=False
        )
        click.echo("\n".join(alveo.commands(output)))
        return
    files = vivado.write(where, output, design=design)
    err().print(f"{len(files)} files in {output}; with Vivado installed run there:", markup=False)
    click.echo(f"vivado -mode batch -source {output / vivado.SCRIPT}")
    if vivado.has_open_flow(where):
        err().print(f"or with openXC7: sh {output / vivado.OPEN_SCRIPT}", markup=False)


@command.command()
@click.argument("bitstream", type=click.Path(path_type=Path))
@click.option("--board", "name", help="Board on a cable, for openFPGALoader, such as ulx3s.")
@click.option("--dry-run", is_flag=True, help="Only check the files.")
def flash(bitstream: Path, name: str | None, dry_run: bool) -> None:
    """Configure this PYNQ board with BITSTREAM, or with --board a board on a cable.

    The .hwh file must be beside it. Both must have this version's build number and be for this
    board, which is checked first. Afterwards the accelerator must answer. With --board only the
    bitstream's device is checked; the build number is checked when it is used.
    """
    from edgegen.fpga import flash as flashing
    from edgegen.runtimes.fpga.boards import board

    if name is not None:
        words = flashing.cable_command(bitstream, board(name), name)
        click.echo(" ".join(words) if dry_run else flashing.run_cable_command(words))
        return
    found = flashing.check(bitstream)
    if dry_run:
        build = "unknown build" if found.build is None else f"build {found.build:08x}"
        click.echo(f"{bitstream} and its .hwh match: {found.part}, {build}")
        return
    click.echo(flashing.flash(bitstream))
