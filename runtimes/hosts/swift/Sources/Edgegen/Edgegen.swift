// edgegen's C interface edgegen_text.h for Swift: open a model, hold a conversation.
//
//   let model = try Model(path: "smollm2.edgegen", options: [("draft", "lookup")])
//   let chat = try Session(model, system: "Be short.", options: [("temperature", "0")])
//   for try await piece in chat.send("What is the capital of France?") { print(piece, terminator: "") }
import CEdgegen
import Foundation

/// A failed call: its code, of edgegen_text.h, and the reason.
public struct TextError: Error, CustomStringConvertible {
    public let code: Int32
    public let description: String
}

public typealias Options = [(String, String)]

private func check(_ code: Int32) throws {
    guard code == 0 else {
        throw TextError(code: code, description: String(cString: edgegen_text_error()))
    }
}

/// Return the text, if C can take it: its texts end at the first zero byte.
private func text(_ value: String) throws -> String {
    guard !value.utf8.contains(0) else {
        throw TextError(code: 1, description: "expected a text without zero bytes, got one inside")
    }
    return value
}

/// Call `body` with keys and values as C takes them, ended by a null pointer.
private func withList<R>(
    _ options: Options, _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws -> R
) throws -> R {
    let words = try options.flatMap { [try text($0.0), try text($0.1)] }
    let texts = words.map { strdup($0) }
    defer { texts.forEach { free($0) } }
    let pointers = texts.map { UnsafePointer($0) } + [nil]
    return try pointers.withUnsafeBufferPointer { try body($0.baseAddress!) }
}

/// An opened file of `edgegen pack`. Threads may share it.
public final class Model: @unchecked Sendable {
    fileprivate let handle: OpaquePointer

    public init(path: String, options: Options = []) throws {
        guard edgegen_text_abi() == UInt32(EDGEGEN_TEXT_ABI) else {
            throw TextError(code: 1, description: "expected another version of libedgegen_text")
        }
        var opened: OpaquePointer?
        let file = try text(path)
        try withList(options) { try check(edgegen_text_open(file, $0, &opened)) }
        handle = opened!
    }

    deinit { edgegen_text_close(handle) }
}

/// A conversation: one answer at a time. `cancel` may be called from any thread.
public final class Session: @unchecked Sendable {
    private let handle: OpaquePointer

    public init(_ model: Model, system: String? = nil, options: Options = []) throws {
        var created: OpaquePointer?
        let start = try system.map(text)
        try withList(options) {
            try check(edgegen_text_session_new(model.handle, start, $0, &created))
        }
        handle = created!
    }

    deinit { edgegen_text_session_free(handle) }

    /// Send a message. The answer is generated on a thread of its own, and stops within one step
    /// when the iteration is left.
    public func send(_ message: String) -> AsyncThrowingStream<String, Error> {
        AsyncThrowingStream { continuation in
            continuation.onTermination = { [weak self] reason in
                if case .cancelled = reason { self?.cancel() }
            }
            Thread.detachNewThread { [self] in
                let box = Unmanaged.passRetained(Receiver(continuation))
                defer { box.release() }
                do {
                    let sent = try text(message)
                    try check(edgegen_text_send(handle, sent, receive, box.toOpaque(), nil))
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
        }
    }

    /// Stop the running answer within one step.
    public func cancel() { edgegen_text_cancel(handle) }

    public func reset() throws { try check(edgegen_text_reset(handle)) }
    public func save(to path: String) throws {
        let file = try text(path)
        try check(edgegen_text_save(handle, file))
    }
    public func restore(from path: String) throws {
        let file = try text(path)
        try check(edgegen_text_restore(handle, file))
    }
}

private final class Receiver {
    let continuation: AsyncThrowingStream<String, Error>.Continuation
    init(_ continuation: AsyncThrowingStream<String, Error>.Continuation) {
        self.continuation = continuation
    }
}

private let receive: edgegen_text_on_text = { user, text, size in
    let receiver = Unmanaged<Receiver>.fromOpaque(user!).takeUnretainedValue()
    let bytes = UnsafeRawBufferPointer(start: text, count: size)
    // A cancellation before edgegen_text_send began stopped nothing: the first text does.
    if case .terminated = receiver.continuation.yield(String(decoding: bytes, as: UTF8.self)) {
        return 1
    }
    return 0
}
