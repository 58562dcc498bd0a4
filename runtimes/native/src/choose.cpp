#include "choose.h"

#include <cstring>
#include <string>

#include "edgegen.h"
#include "error.h"
#include "platform.h"
#ifdef EDGEGEN_X86
#include "x86.h"
#endif

namespace edgegen {
namespace {

struct Choice {
    const Kernels *kernels;
    bool (*supported)();
};

const Choice kChoices[] = {
// fastest first
#ifdef EDGEGEN_HAS_AMX
    {&kAmx, [] { return has_avx512_vnni() && has_amx() && allow_tile_registers(); }},
#endif
#ifdef EDGEGEN_HAS_AVX512
    {&kAvx512, has_avx512_vnni},
#endif
#ifdef EDGEGEN_HAS_AVXVNNI
    {&kAvxVnni, has_avx_vnni},
#endif
#ifdef EDGEGEN_HAS_AVX512VL
    {&kAvx512Vl, has_avx512_vnni},
#endif
#ifdef EDGEGEN_HAS_AVX2
    {&kAvx2, has_avx2},
#endif
#ifdef EDGEGEN_HAS_I8MM
    {&kI8mm, [] { return has_dotprod() && has_i8mm(); }},
#endif
#ifdef EDGEGEN_HAS_DOTPROD
    {&kDotprod, has_dotprod},
#endif
#ifdef EDGEGEN_HAS_NEON
    {&kNeon, [] { return true; }},
#endif
    {&kPortable, [] { return true; }}};

}  // namespace

const Kernels &choose_kernels(const char *name) {
    for (const Choice &choice : kChoices)
        if ((!name || !std::strcmp(name, choice.kernels->name)) && choice.supported())
            return *choice.kernels;
    std::string names;
    for (const Choice &choice : kChoices)
        if (choice.supported())
            names += (names.empty() ? "" : ", ") + std::string(choice.kernels->name);
    throw Error(EDGEGEN_BAD_ARGUMENT,
                std::string("no kernels ") + name + " on this processor: expected one of " + names);
}

}  // namespace edgegen
