#include "sessionfile.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>

#include "edgegen_text.h"

namespace edgegen::text {
namespace {

constexpr char kMagic[8] = {'E', 'D', 'G', 'E', 'C', 'H', 'A', 'T'};
constexpr uint32_t kVersion = 2;
constexpr uintmax_t kMaxSize = uintmax_t(1) << 36;

struct FileHeader {
    char magic[8];
    uint32_t version, check;
    uint64_t history, state;  // bytes of the history and of the cache, which follow
};

std::filesystem::path to_path(const std::string &path) {
    return std::u8string(path.begin(), path.end());
}

Error damaged(const std::string &path) {
    return Error(EDGEGEN_TEXT_BAD_FILE, path +
                                            ": expected a saved session, got another or a "
                                            "damaged file; start a new session");
}

class HistoryWriter {
public:
    void number(size_t value) { words.push_back(uint32_t(value)); }
    void text(const std::string &text) {
        number(text.size());
        const size_t start = words.size();
        words.resize(start + (text.size() + 3) / 4);
        if (!text.empty()) std::memcpy(words.data() + start, text.data(), text.size());
    }
    std::vector<uint32_t> words;
};

std::vector<uint32_t> history_words(const SavedSession &session) {
    HistoryWriter writer;
    writer.text(session.digest);
    writer.number(session.sink);
    writer.number(session.window);
    writer.number(session.messages.size());
    for (const Message &message : session.messages) {
        writer.text(message.role);
        writer.text(message.content);
    }
    writer.number(session.ids.size());
    for (const int32_t id : session.ids) writer.number(size_t(uint32_t(id)));
    return std::move(writer.words);
}

std::span<const uint8_t> bytes_of(const std::vector<uint32_t> &words) {
    return {reinterpret_cast<const uint8_t *>(words.data()), 4 * words.size()};
}

uint32_t checksum(const std::vector<uint32_t> &history, const std::vector<uint8_t> &state) {
    return crc32(bytes_of(history)) ^ crc32(state) * 2654435761u;
}

// Read the words that history_words returned. Throws Error for others.
SavedSession parse(const std::vector<uint32_t> &words) {
    Reader reader(words);
    SavedSession session;
    session.digest = reader.text();
    session.sink = reader.number();
    session.window = reader.number();
    for (uint32_t left = reader.number(); left; --left) {
        const std::string_view role = reader.text();
        session.messages.push_back({std::string(role), std::string(reader.text())});
    }
    for (const uint32_t id : reader.array()) session.ids.push_back(int32_t(id));
    reader.require_end();
    return session;
}

}  // namespace

void write_session(const std::string &path, const SavedSession &session) {
    const std::filesystem::path target = to_path(path);
    // A rename would remove a device, which root may do.
    if (is_special(target))
        throw Error(EDGEGEN_TEXT_NOT_WRITTEN, path +
                                                  ": expected a path for a regular file, got a "
                                                  "device, pipe or socket; choose another");
    const std::vector<uint32_t> history = history_words(session);
    FileHeader header{
        {}, kVersion, checksum(history, session.state), 4 * history.size(), session.state.size()};
    std::memcpy(header.magic, kMagic, sizeof kMagic);
    std::filesystem::path temporary = target;
    temporary += "." + std::to_string(std::random_device()()) + ".tmp";
    std::ofstream file(temporary, std::ios::binary);
    file.write(reinterpret_cast<const char *>(&header), sizeof header);
    file.write(reinterpret_cast<const char *>(history.data()), std::streamsize(header.history));
    file.write(reinterpret_cast<const char *>(session.state.data()), std::streamsize(header.state));
    file.close();
    std::error_code error;
    if (file) std::filesystem::rename(temporary, target, error);
    if (file && !error) return;
    std::error_code ignored;
    std::filesystem::remove(temporary, ignored);
    throw Error(EDGEGEN_TEXT_NOT_WRITTEN,
                "cannot write " + path + "; free space there, or choose another file");
}

SavedSession read_session(const std::string &path, const std::string &digest) {
    if (is_special(to_path(path))) throw damaged(path);
    std::error_code error;
    if (!std::filesystem::exists(to_path(path), error))
        throw Error(EDGEGEN_TEXT_BAD_FILE, "expected a saved session at " + path + ", got none");
    const uintmax_t size = std::filesystem::file_size(to_path(path), error);
    std::ifstream file(to_path(path), std::ios::binary);
    FileHeader header;
    file.read(reinterpret_cast<char *>(&header), sizeof header);
    if (error || !file || size > kMaxSize || std::memcmp(header.magic, kMagic, sizeof kMagic) != 0)
        throw damaged(path);
    if (header.version != kVersion)
        throw Error(EDGEGEN_TEXT_BAD_FILE, path + ": expected version " + std::to_string(kVersion) +
                                               ", got " + std::to_string(header.version));
    const uint64_t rest = size - sizeof header;
    if (header.history > rest || header.state != rest - header.history || header.history % 4)
        throw damaged(path);
    std::vector<uint32_t> history(size_t(header.history / 4));
    std::vector<uint8_t> state(size_t(header.state));
    file.read(reinterpret_cast<char *>(history.data()), std::streamsize(header.history));
    file.read(reinterpret_cast<char *>(state.data()), std::streamsize(header.state));
    if (!file || checksum(history, state) != header.check) throw damaged(path);
    SavedSession session;
    try {
        session = parse(history);
    } catch (const Error &) {
        throw damaged(path);
    }
    if (session.digest != digest)
        throw Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                    path + ": expected a session of this model, got one of another model");
    session.state = std::move(state);
    return session;
}

}  // namespace edgegen::text
