"""Every exception edgegen raises on purpose, each with the exit code its command ends with.

EdgegenError ............... 70  the base; raised itself only for an internal fault
|- CheckFailed ..............  1  a gate, a verification or a comparison did not pass
|- UsageError ...............  2  the request itself is wrong
|  |- OutputExists ..........  2
|  '- ContextOverflow .......  2  prompt (plus what was asked for) past the context
|- InputError ...............  3  a file is unreadable, corrupt or of an unknown kind
|  |- CorruptFile ...........  3
|  |- UnknownArchitecture ...  3
|  |- UnsupportedFormat .....  3  well-formed, but of a version or kind not understood
|  '- TemplateError .........  3  a chat template that is wrong, unsafe or without end
|- MissingDependency ........  4  an optional package or a device is absent
|  '- MissingDevice .........  4
|- ResourceError ............  5  disk, permission or memory
|- DeviceTimeout ............  6
|- CacheEvicted ............. 70  a KV cache was cut below what its window has dropped
'- Cancelled ................130  stopped by the user
"""

from __future__ import annotations


class EdgegenError(Exception):
    """Base of all errors. `exit_code` is what the command line ends with."""

    exit_code = 70


class CheckFailed(EdgegenError):
    """A quality gate, a verification or a comparison did not pass."""

    exit_code = 1


class UsageError(EdgegenError):
    """The request is wrong: an option, a combination, a value."""

    exit_code = 2


class OutputExists(UsageError):
    """The output path exists and was not to be replaced."""


class ContextOverflow(UsageError):
    """The prompt does not fit the context."""


class InputError(EdgegenError):
    """A file or folder could not be read as what it should be."""

    exit_code = 3


class CorruptFile(InputError):
    """A file is damaged: truncated, changed, or inconsistent with itself."""


class UnknownArchitecture(InputError):
    """The model's architecture has no file in edgegen."""


class UnsupportedFormat(InputError):
    """The file is well-formed, but of a version or kind that this edgegen does not read."""


class TemplateError(InputError):
    """A chat template is wrong, reaches outside its sandbox, or runs past its bounds."""


class MissingDependency(EdgegenError):
    """An optional package is not installed; the message has the pip line."""

    exit_code = 4


class MissingDevice(MissingDependency):
    """The device asked for is not there."""


class ResourceError(EdgegenError):
    """Disk, permission or memory."""

    exit_code = 5


class DeviceTimeout(EdgegenError):
    """A device did not answer in time."""

    exit_code = 6


class CacheEvicted(EdgegenError):
    """A KV cache was truncated below the tokens that its window still holds: prefill again."""


class Cancelled(EdgegenError):
    """Stopped on request before it was done."""

    exit_code = 130
