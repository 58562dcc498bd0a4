// The control of draft sizes as a program: reads calls, a line each, and prints what they return.
// "begin", "continue" and "end" name a text; other calls are of the text begun or continued last.
#include <iostream>
#include <map>
#include <sstream>
#include <string>

#include "text/control.h"

namespace {

using namespace edgegen::text;

template <typename T>
std::vector<T> read(std::istream &in) {
    size_t count = 0;
    in >> count;
    std::vector<T> values(count);
    for (T &value : values) in >> value;
    return values;
}

Draft read_draft(std::istream &in) {
    Draft draft;
    draft.parents = read<int32_t>(in);
    draft.confidences = read<double>(in);
    for (size_t i = 0; i < draft.confidences.size(); ++i) draft.tokens.push_back(int32_t(i));
    return draft;
}

}  // namespace

int main(int, char **arguments) {
    TextControls controls(make_adaptive_control(uint32_t(std::stoul(arguments[1]))));
    std::map<std::string, std::unique_ptr<Control>> texts;
    Control *control = nullptr;
    DraftPlan plan;
    Draft draft;
    double seconds = 0, draft_seconds = 0;
    int rounds = 0;
    for (std::string line, name, text; std::getline(std::cin, line);) {
        std::istringstream in(line);
        in >> name;
        if (name == "begin" || name == "continue" || name == "end") in >> text;
        if (name == "begin") texts[text] = controls.begin();
        if (name == "begin" || name == "continue") control = texts.at(text).get();
        if (name == "end") controls.end(std::move(texts.at(text)));
        if (name == "rest") std::cout << control->rest(false) << '\n';
        if (name == "rested") {
            in >> rounds >> seconds;
            control->rested(rounds, seconds);
        }
        if (name == "choose") {
            plan = control->choose(false);
            draft = {};
            std::cout << plan.length << '\n';
        }
        if (name == "cut") {
            in >> draft_seconds;
            draft = control->cut(read_draft(in), draft_seconds);
            for (const int32_t token : draft.tokens) std::cout << token << ' ';
            std::cout << '\n';
        }
        if (name == "record") {
            in >> seconds >> draft_seconds;
            const std::vector<int32_t> path = read<int32_t>(in);
            control->record({plan, draft, path, seconds, draft_seconds});
        }
    }
}
