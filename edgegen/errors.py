"""The exceptions that edgegen raises, and the exit codes of its command.

EdgegenError ............... 70
|- CheckFailed ..............  1
|- UsageError ...............  2
|  |- OutputExists
|  |- SchemaMismatch
|  '- ContextOverflow
|- InputError ...............  3
|  |- CorruptFile
|  |- UnknownArchitecture
|  |- UnsupportedFormat
|  '- TemplateError
|- MissingDependency ........  4
|  '- MissingDevice
|- ResourceError ............  5
|- DeviceTimeout ............  6
|- CacheEvicted ............. 70
'- Cancelled ................130
"""

from __future__ import annotations

from collections.abc import Mapping

EXIT_CODES: Mapping[int, str] = {
    0: "success",
    1: "a quality gate, a verification or a comparison did not pass",
    2: "wrong use: an option, a prompt longer than the context, an output folder that exists",
    3: "an input is missing, unreadable, corrupt or of an unknown kind",
    4: "a required package or device is missing",
    5: "the disk is full, permission is denied, or memory ran out",
    6: "a device did not answer in time",
    70: "internal error",
    130: "interrupted by the user",
}
"""Exit code of `edgegen` -> its meaning, for `edgegen --help` and the documentation."""


class EdgegenError(Exception):
    """Base class of all errors; raised itself only for an internal error."""

    exit_code = 70
    """The exit code of the command line, a key of `EXIT_CODES`."""


class CheckFailed(EdgegenError):
    """A quality gate, a verification or a comparison did not pass."""

    exit_code = 1


class UsageError(EdgegenError):
    """An option, an argument or a combination of them is wrong."""

    exit_code = 2


class OutputExists(UsageError):
    """The output path exists, and replacing it was not requested."""


class SchemaMismatch(UsageError):
    """The model wrote a beginning that no valid answer of the JSON schema has."""


class ContextOverflow(UsageError):
    """The prompt does not fit into the context."""


class InputError(EdgegenError):
    """A file or folder is unreadable, corrupt or of an unknown kind."""

    exit_code = 3


class CorruptFile(InputError):
    """A file is truncated, changed or inconsistent."""


class UnknownArchitecture(InputError):
    """edgegen has no implementation of the model's architecture."""


class UnsupportedFormat(InputError):
    """A file is well-formed, but this version of edgegen does not support its format."""


class TemplateError(InputError):
    """A chat template is invalid, leaves its sandbox, or exceeds its limits."""


class MissingDependency(EdgegenError):
    """An optional package is not installed; the text contains the pip command."""

    exit_code = 4


class MissingDevice(MissingDependency):
    """The requested device does not exist on this machine."""


class ResourceError(EdgegenError):
    """The disk is full, permission is denied, or memory ran out."""

    exit_code = 5


class DeviceTimeout(EdgegenError):
    """A device did not answer in time."""

    exit_code = 6


class CacheEvicted(EdgegenError):
    """A KV cache was truncated to tokens that its window has evicted; prefill again."""


class Cancelled(EdgegenError):
    """The user stopped the operation before it was complete."""

    exit_code = 130
