// Errors of the engine.
#pragma once

#include <stdexcept>
#include <string>

namespace edgegen {

// An error with the code that the C interface returns.
struct Error : std::runtime_error {
    Error(int code_, const std::string &what) : std::runtime_error(what), code(code_) {}
    int code;
};

}  // namespace edgegen
