"""The native engine equals the integer model bit for bit; its errors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.fixed import rotate
from edgegen.arithmetic.rotation import Rotations
from edgegen.bundle import open_bundle
from edgegen.errors import ContextOverflow, CorruptFile, MissingDependency, UsageError
from edgegen.exporter.api import export
from edgegen.models.config import Branch, ModelConfig, Rope, arrange
from edgegen.models.parts.attention import Attention
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Model, Step
from edgegen.runtimes.native import pack as pack_module
from edgegen.runtimes.native.pack import HEADER, PackedModel, pack
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.runtimes.native_sources import RandomWeights, sources
from tests.tiny_bundle import tiny_bundle

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from edgegen.runtimes.native.library import check, library
from edgegen.runtimes.native.model import NativeModel, _Call, _Item

KERNELS = ("portable", "avx2", "avxvnni", "avx512vl", "avx512", "amx")
TOKENS = np.random.default_rng(3).integers(0, 320, 150).astype(np.int32)
CASES = (
    ("llama", "w2a8kv4"),
    ("qwen2", "w2a8kv4-trellis"),
    ("llama", "w3a8kv8-trellis"),
    ("qwen2", "w4a8kv8-trellis"),
    ("qwen2", "w8a8"),
    ("qwen3", "w4a8kv8"),
    ("gemma3", "w4a8kv4"),
    ("gemma3", "w4a8kv8-head4"),
)


def native(
    source: QuantizedBundle,
    path: Path,
    kernels: str | None,
    threads: int,
    attention: Lambda | None = None,
) -> NativeModel:
    packed = PackedModel(path, source.config, source.context, source.kv)
    return NativeModel(packed, threads, kernels=kernels, attention=attention)


def natives(
    source: QuantizedBundle, folder: Path, threads: int = 2, attention: Lambda | None = None
) -> Iterator[NativeModel]:
    """Yield a model for each of the kernels that this processor supports."""
    pack(source, folder / "packed")
    for kernels in KERNELS:
        try:
            model = native(source, folder / "packed", kernels, threads, attention)
        except UsageError as error:
            missing = f"native engine: no kernels {kernels} on this processor: expected one of "
            assert (str(error).startswith(missing), kernels != "portable") == (True, True)
            continue
        assert model.kernels == kernels
        yield model


def run(model: Model, cache: Cache, tokens: Sequence[int] | NDArray[Any]) -> Float:
    """Return the logits of all tokens of a step."""
    return model.step([Step(cache, np.asarray(tokens, np.int32), logits_for="all")])[0].logits


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("native"), "llama", "w4a8kv4")


@pytest.fixture
def model(path: Path) -> NativeModel:
    found = load_model(open_bundle(path), "native", threads=2)
    assert isinstance(found, NativeModel)
    return found


@pytest.mark.parametrize(("architecture", "recipe"), CASES)
def test_equals_the_integer_model(tmp_path: Path, architecture: str, recipe: str) -> None:
    source = QuantizedBundle(open_bundle(tiny_bundle(tmp_path, architecture, recipe)))
    reference = integer_model(source)
    want = reference.step(reference.new_cache(), TOKENS)
    for threads in (1, 2, 3):
        for found in natives(source, tmp_path, threads):
            cache = found.new_cache(len(TOKENS))
            parts = np.split(TOKENS, [1, 3, 6, 10, 16, 24, 33, 70])  # blocks of all sizes
            got = np.concatenate([run(found, cache, part) for part in parts])
            assert np.array_equal(got, want)


WIDTHS = st.lists(st.integers(1, 16), min_size=1, max_size=5)


def test_latents_equal_the_integer_model_on_all_kernels(tmp_path: Path) -> None:
    """The latents have DeepSeek-V2-Lite's 512 + 64 dimensions."""
    folder = family.write_folder(tmp_path / "hf", FAMILIES["deepseek2-queries"])
    bundle = export(folder, tmp_path / "b", "w4a8kv4", context=64, check=False)
    source = QuantizedBundle(bundle)
    exact = integer_model(source)
    want = exact.step(exact.new_cache(), TOKENS[:40])
    for threads in (1, 3):
        for model in natives(source, tmp_path, threads):
            cache = model.new_cache(64)
            parts = [run(model, cache, TOKENS[i:j]) for i, j in ((0, 30), (30, 31), (31, 40))]
            np.testing.assert_array_equal(np.concatenate(parts), want, model.kernels)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=sources(), widths=WIDTHS)
def test_equals_the_integer_model_for_any_shape(
    tmp_path: Path, source: RandomWeights, widths: list[int]
) -> None:
    compare(tmp_path, source, widths)


@pytest.mark.slow
@settings(max_examples=1000, suppress_health_check=list(HealthCheck))
@given(source=sources(), widths=WIDTHS)
def test_equals_the_integer_model_for_a_thousand_shapes(
    tmp_path: Path, source: RandomWeights, widths: list[int]
) -> None:
    compare(tmp_path, source, widths)


def compare(tmp_path: Path, source: RandomWeights, widths: list[int]) -> None:
    """Compare all kernels with the integer model, in steps of `widths` tokens."""
    tokens = np.random.default_rng(source.seed).integers(0, source.config.vocab_size, sum(widths))
    reference = integer_model(source)
    want = reference.step(reference.new_cache(), tokens)
    assert np.isfinite(want).all()
    for found in natives(source, tmp_path):
        cache = found.new_cache(80)
        parts = np.split(tokens, np.cumsum(widths)[:-1])
        assert np.array_equal(np.concatenate([run(found, cache, part) for part in parts]), want)


@pytest.mark.parametrize("kv", ["int8", "int4"])
@pytest.mark.parametrize("offsets", [False, True])
def test_the_widest_heads(tmp_path: Path, kv: str, offsets: bool) -> None:
    """Heads of 512 with as many queries in a pass as there can be."""
    part = Attention(16, 1, 512, 512**-0.5, rope=0, offsets=offsets)
    kinds, pattern = arrange([[Branch("attn", (part,), post_norm=True)]])
    config = ModelConfig(
        architecture="random",
        vocab_size=40,
        hidden_size=64,
        norm_eps=1e-5,
        max_position=80,
        ropes=(Rope(theta=10000.0),),
        kinds=kinds,
        layers=pattern,
        tie_embeddings=True,
    )
    turned = Rotations(residual=False, values=False, inner=0)
    source = RandomWeights(config, bits=4, group=32, kv=kv, turned=turned, seed=1)
    compare(tmp_path, source, [40, 1, 9])


def test_long_step_runs_in_blocks(tmp_path: Path) -> None:
    """A step of more tokens than the engine runs together, with logits from two such blocks."""
    bundle = open_bundle(tiny_bundle(tmp_path, "llama", "w4a8kv8"))
    tokens = np.resize(TOKENS, 300)
    reference = integer_model(QuantizedBundle(bundle))
    want = reference.step(reference.new_cache(), tokens)
    model = load_model(bundle, "native")
    step = Step(model.new_cache(300), tokens, logits_for=60)
    assert np.array_equal(model.step([step])[0].logits, want[-60:])


TREES = st.lists(st.integers(-1, 15), min_size=1, max_size=16).map(
    lambda drawn: [min(parent, i - 1) for i, parent in enumerate(drawn)]
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=sources(), past=st.integers(0, 40), parents=TREES)
def test_tree_equals_its_paths(
    tmp_path: Path, source: RandomWeights, past: int, parents: list[int]
) -> None:
    """Each node has the logits of its path; decoding continues after `keep`."""
    rng = np.random.default_rng(source.seed)
    before, nodes, after = (
        rng.integers(0, source.config.vocab_size, size).astype(np.int32)
        for size in (past, len(parents), 3)
    )
    paths: list[list[int]] = []
    for i, parent in enumerate(parents):
        paths.append([*(paths[parent] if parent >= 0 else []), i])
    reference = integer_model(source)
    chosen = paths[int(rng.integers(len(paths)))]
    want: dict[int, Float] = {}
    for path in [path for i, path in enumerate(paths) if i not in parents]:
        rows = reference.step(reference.new_cache(), np.concatenate([before, nodes[path]]))
        want |= {node: rows[past + depth] for depth, node in enumerate(path)}
    tokens = np.concatenate([before, nodes[chosen], after])
    want_after = reference.step(reference.new_cache(), tokens, last=3)
    for found in natives(source, tmp_path):
        cache = found.new_cache(80)
        if past:
            run(found, cache, before)
        step = Step(cache, nodes, parents=parents, logits_for="all")
        got = found.step([step])[0].logits
        assert all(np.array_equal(row, want[node]) for node, row in enumerate(got))
        cache.keep(chosen)
        assert np.array_equal(run(found, cache, after), want_after)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=sources(), data=st.data())
def test_caches_in_one_step_are_independent(
    tmp_path: Path, source: RandomWeights, data: st.DataObject
) -> None:
    """Sequences and trees, of all and of fewer layers, from tokens and from embeddings."""
    config = source.config
    sizes = data.draw(st.lists(st.integers(1, 12), min_size=2, max_size=5))
    for found in natives(source, tmp_path):
        rng = np.random.default_rng(source.seed)
        alone, together = [], []
        for i, size in enumerate(sizes):
            fields: dict[str, Any] = {"logits_for": int(rng.integers(1, size + 1))}
            fields["hidden"] = bool(rng.integers(2))
            fields["layers"] = int(rng.integers(1, config.num_layers + 1))
            if rng.integers(2):
                some = {int(layer) for layer in rng.integers(0, config.num_layers, 2)}
                fields["layers"] = tuple(sorted(some | config.sources))
            if i % 2:
                fields["parents"] = [int(rng.integers(-1, i)) for i in range(size)]
            if i % 3:
                fields["tokens"] = rng.integers(0, config.vocab_size, size).astype(np.int32)
            else:
                fields["embeddings"] = rng.normal(0, 1, (size, config.hidden_size)).astype("f4")
            first = rng.integers(0, config.vocab_size, 20).astype(np.int32)
            for steps in (alone, together):
                cache = found.new_cache(80)
                run(found, cache, first)
                steps.append(Step(cache, **fields))
        want = [found.step([step])[0] for step in alone]
        for one, other in zip(want, found.step(together), strict=True):
            assert np.array_equal(one.logits, other.logits)
            assert (one.hidden is None) == (other.hidden is None)
            assert one.hidden is None or np.array_equal(one.hidden, other.hidden)


def test_the_rows_of_many_caches_share_the_head(model: NativeModel) -> None:
    """More rows with logits than are copied at once, some with hidden states only."""
    caches = [model.new_cache(8) for _ in range(40)]
    steps = [Step(cache, TOKENS[i : i + 3], hidden=True) for i, cache in enumerate(caches)]
    want = [model.step([step])[0] for step in steps]
    for cache in caches:
        cache.truncate(0)
    calls = [_Call(step, np.empty_like(one.logits)) for step, one in zip(steps, want, strict=True)]
    items = (_Item * len(calls))(*(call.item() for call in calls))
    for i in (0, 5, 39):
        items[i].logits = None
        calls[i].output.logits[:] = want[i].logits
    check(library().edgegen_run(items, len(calls)))
    for one, call in zip(want, calls, strict=True):
        assert np.array_equal(one.logits, call.output.logits)
        assert one.hidden is not None and call.output.hidden is not None
        assert np.array_equal(one.hidden, call.output.hidden)


def test_hidden_states_give_the_logits(path: Path, model: NativeModel) -> None:
    reference = integer_model(QuantizedBundle(open_bundle(path)))
    step = Step(model.new_cache(200), TOKENS, logits_for=9, hidden=True)
    out = model.step([step])[0]
    assert out.hidden is not None
    weights = reference.weights
    assert weights.rotation is not None
    assert np.array_equal(weights.head @ rotate(out.hidden, weights.rotation), out.logits)


def test_embeddings_are_rows_of_the_table(path: Path, model: NativeModel) -> None:
    """Embeddings are not rotated; rotating them into the bundle's basis only rounds."""
    weights = integer_model(QuantizedBundle(open_bundle(path))).weights
    assert weights.rotation is not None
    rows = rotate(weights.embedding.rows(TOKENS), weights.rotation.T)
    want = run(model, model.new_cache(200), TOKENS)
    step = Step(model.new_cache(200), embeddings=rows, logits_for="all")
    got = model.step([step])[0].logits
    assert np.corrcoef(got.ravel(), want.ravel())[0, 1] > 0.999


def test_embeddings_among_tokens(model: NativeModel) -> None:
    """Tokens and embeddings in one step have the logits of separate steps."""
    rows = np.random.default_rng(4).normal(0, 1, (3, model.config.hidden_size)).astype("f4")
    own = model.new_cache(200)
    want = run(model, own, TOKENS)
    after = model.step([Step(own, embeddings=rows, logits_for="all")])[0].logits
    mixed = np.append(TOKENS, np.full(3, -1, np.int32))
    step = Step(model.new_cache(200), mixed, rows, logits_for="all")
    got = model.step([step])[0].logits
    assert np.array_equal(got, np.concatenate([want, after]))
    tree = Step(
        model.new_cache(200),
        np.array([5, -1, 6, -1], np.int32),
        rows[:2],
        parents=[-1, 0, 0, 2],
        logits_for="all",
    )
    branched = model.step([tree])[0].logits
    chain = Step(model.new_cache(200), np.array([5, 6, -1], np.int32), rows[1:2], logits_for="all")
    assert np.array_equal(branched[[0, 2, 3]], model.step([chain])[0].logits)


def test_first_layers_only(path: Path, model: NativeModel) -> None:
    source = QuantizedBundle(open_bundle(path))
    source.config = source.config.with_layers([0])
    reference = integer_model(source)
    want = reference.step(reference.new_cache(), TOKENS)
    cache = model.new_cache(200)
    step = Step(cache, TOKENS, logits_for="all", layers=1)
    assert np.array_equal(model.step([step])[0].logits, want)
    with raises(UsageError, 0, 1):
        run(model, cache, TOKENS[:1])
    cache.truncate(0)
    assert np.array_equal(run(model, cache, TOKENS), run(model, model.new_cache(200), TOKENS))


def test_truncate_and_keep_restore_an_earlier_state(model: NativeModel) -> None:
    cache = model.new_cache(200)
    want = run(model, cache, TOKENS)
    cache.truncate(70)
    assert np.array_equal(run(model, cache, TOKENS[70:80]), want[70:80])
    cache.keep([0, 1, 2])
    assert cache.length == 73
    assert np.array_equal(run(model, cache, TOKENS[73:]), want[73:])


def test_saved_cache_continues(model: NativeModel, tmp_path: Path) -> None:
    cache, other = model.new_cache(200), model.new_cache(150)
    run(model, cache, TOKENS[:70])
    cache.save(tmp_path / "saved")
    other.load(tmp_path / "saved")
    assert other.length == 70
    assert np.array_equal(run(model, other, TOKENS[70:]), run(model, cache, TOKENS[70:]))


def test_threads_share_a_model(model: NativeModel) -> None:
    def generate(_: int) -> Float:
        cache = model.new_cache(150)
        return np.concatenate([run(model, cache, part) for part in np.split(TOKENS, 30)])

    want = generate(0)
    with ThreadPoolExecutor(4) as pool:
        assert all(np.array_equal(got, want) for got in pool.map(generate, range(8)))


def test_cache_outlives_its_model(model: NativeModel) -> None:
    cache = model.new_cache(150)
    model.close()
    assert run(model, cache, TOKENS).shape == (150, 320)


@pytest.mark.parametrize(
    ("changes", "error", "values"),
    [
        ({"tokens": np.array([320], np.int32)}, UsageError, (0, 319, 320)),
        ({"tokens": np.zeros(0, np.int32)}, UsageError, ("[M]", [0])),
        ({"logits_for": 3}, UsageError, ("1 to 2", 3)),
        ({"layers": 3}, UsageError, ("1 to 2", 3)),
        ({"layers": (1, 0)}, UsageError, ("0 to 1", [1, 0])),
        ({"parents": [-1, 1]}, UsageError, ([-1, 1],)),
        ({"tokens": TOKENS[:11]}, ContextOverflow, (10, 11)),
    ],
    ids=["id", "empty", "logits_for", "layers", "order", "parents", "overflow"],
)
def test_wrong_steps_run_nothing(
    model: NativeModel, changes: dict[str, Any], error: type[UsageError], values: tuple[object, ...]
) -> None:
    fields: dict[str, Any] = {"tokens": TOKENS[:2]} | changes
    cache = model.new_cache(10)
    with raises(error, *values):
        model.step([Step(cache, **fields)])
    assert cache.length == 0


def test_context_out_of_range(model: NativeModel) -> None:
    with raises(UsageError, 513, 1, 512, "--context"):
        model.new_cache(513)


def test_saved_cache_that_is_too_long(model: NativeModel, tmp_path: Path) -> None:
    cache = model.new_cache(200)
    run(model, cache, TOKENS)
    cache.save(tmp_path / "saved")
    with raises(ContextOverflow, 150, 20):
        model.new_cache(20).load(tmp_path / "saved")


def test_damaged_file(path: Path, tmp_path: Path) -> None:
    source, packed = QuantizedBundle(open_bundle(path)), tmp_path / "packed"
    pack(source, packed)
    whole = packed.read_bytes()
    for damaged, what in (
        (b"x" + whole[1:], "wrong magic number"),
        (whole[:-1], "truncated file"),
        (whole[: HEADER.size + 5], "truncated file"),
    ):
        packed.write_bytes(damaged)
        with raises(CorruptFile, what, packed):
            native(source, packed, None, 1)


@pytest.mark.parametrize("version", [pack_module.VERSION - 1, pack_module.VERSION + 1])
def test_library_of_another_edgegen(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    """The file is not damaged, and packing it again would not help."""
    known = f"expected version {pack_module.VERSION} of packed models"
    monkeypatch.setattr(pack_module, "VERSION", version)
    with raises(MissingDependency, known, f"got version {version}", "pip install"):
        load_model(open_bundle(path), "native")
    source = QuantizedBundle(open_bundle(path))
    pack(source, tmp_path / "packed")
    monkeypatch.undo()
    with raises(CorruptFile, known, f"got version {version}"):
        native(source, tmp_path / "packed", None, 1)


def test_file_of_another_model(path: Path, tmp_path: Path) -> None:
    source = QuantizedBundle(open_bundle(path))
    pack(source, tmp_path / "packed")
    source.config = msgspec.structs.replace(source.config, vocab_size=319)
    with raises(CorruptFile, tmp_path / "packed"):
        native(source, tmp_path / "packed", None, 1)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 700), value=st.integers(0, 255))
def test_changed_bytes_of_the_header_do_no_harm(
    path: Path, tmp_path: Path, at: int, value: int
) -> None:
    """A changed file either raises an error, or describes another model, which runs."""
    source, packed = QuantizedBundle(open_bundle(path)), tmp_path / "packed"
    if not packed.exists():
        pack(source, packed)
    data = bytearray(packed.read_bytes())
    data[at] = value
    changed = tmp_path / "changed"
    changed.write_bytes(data)
    try:
        model = native(source, changed, None, 1)
    except CorruptFile:
        return
    run(model, model.new_cache(16), TOKENS[:3])
