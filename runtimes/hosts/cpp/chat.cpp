// A chat program without Python, on edgegen's C++ wrapper:
//
//   chat FILE [KEY=VALUE]...
//
// FILE is written by `edgegen pack`. Each line of standard input is a message. The answer is
// written to standard output, figures to standard error. The options are those of edgegen_text.h,
// for example threads=2 draft=lookup temperature=0 max_tokens=64, and system=TEXT. Ctrl-C cancels
// an answer, and between answers it ends the program.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <edgegen_text.hpp>
#include <iostream>
#include <set>
#include <string>

#include "../c/system.h"

namespace {

edgegen::Session *volatile running = nullptr;
volatile std::sig_atomic_t idle = 1;

void on_interrupt(int) {
    if (idle) std::_Exit(130);
    running->cancel();
}

struct Arguments {
    std::string system;
    edgegen::Options model, session;
};

Arguments parse(int count, char **words) {
    static const std::set<std::string> of_models{
        "threads", "context", "kernels", "sink", "window", "draft", "draft_max", "draft_branches"};
    Arguments arguments;
    for (int i = 0; i < count; ++i) {
        const std::string word = words[i];
        const size_t at = word.find('=');
        if (at == word.npos) throw std::runtime_error("expected KEY=VALUE, got " + word);
        const std::string key = word.substr(0, at), value = word.substr(at + 1);
        if (key == "system")
            arguments.system = value;
        else
            (of_models.count(key) ? arguments.model : arguments.session).emplace_back(key, value);
    }
    return arguments;
}

void converse(edgegen::Session &chat, double started) {
    static const char *const reasons[] = {"stop", "length", "cancelled"};
    std::string line;
    for (bool first = true; std::getline(std::cin, line); first = false) {
        const double sent = now();
        idle = 0;
        const edgegen::Reply reply = chat.send(line, [&](std::string_view piece) {
            if (first)
                std::fprintf(stderr, "first text %.0f ms after the start\n",
                             1e3 * (now() - started));
            first = false;
            std::cout << piece << std::flush;
            return true;
        });
        idle = 1;
        std::cout << std::endl;
        const edgegen_text_result &r = reply.result;
        std::fprintf(stderr, "%u tokens, %s, in %.0f ms, then %.1f tokens/s, %u of %u drafted\n",
                     r.tokens, reasons[r.reason], 1e3 * (now() - sent),
                     r.tokens > 1 ? (r.tokens - 1) / r.seconds : 0.0, r.accepted, r.drafted);
    }
}

}  // namespace

int main(int argc, char **argv) {
    const double started = now();
    if (argc < 2) {
        std::cerr << "usage: chat FILE [KEY=VALUE]...\n";
        return 2;
    }
    write_bytes_to(stdout);
    try {
        const Arguments arguments = parse(argc - 2, argv + 2);
        const edgegen::Model model(argv[1], arguments.model);
        edgegen::Session chat(model, arguments.system, arguments.session);
        running = &chat;
        std::signal(SIGINT, on_interrupt);
        converse(chat, started);
        std::signal(SIGINT, SIG_DFL);
    } catch (const std::exception &error) {
        std::cerr << "chat: " << error.what() << "\n";
        return 1;
    }
    std::fprintf(stderr, "peak memory %.1f MB\n", peak_megabytes());
    return 0;
}
