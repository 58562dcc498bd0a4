// edgegen's C interface edgegen_text.h for .NET 8: open a model, hold a conversation.
//
//   using var model = new Edgegen.Model("smollm2.edgegen", ("draft", "lookup"));
//   using var chat = model.NewSession("Be short.", ("temperature", "0"));
//   chat.Send("What is the capital of France?", Console.Write);
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Edgegen;

/// <summary>A failed call: its code, of edgegen_text.h, and the reason.</summary>
public sealed class TextException(int code, string reason) : Exception(reason)
{
    public int Code { get; } = code;
}

public enum Reason { Stop = 0, Length = 1, Cancelled = 2 }

/// <summary>Record of an answer; the fields of edgegen_text_result.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct Result
{
    internal nuint StructSize;
    public Reason Reason;
    public uint PromptTokens, CachedTokens, Tokens, Drafted, Accepted, TargetCalls;
    public double FirstSeconds, Seconds;
    internal fixed byte Error[256];
}

/// <summary>An opened file of <c>edgegen pack</c>. Threads may share it.</summary>
public sealed class Model : IDisposable
{
    private IntPtr _handle;

    public Model(string path, params (string Key, string Value)[] options)
    {
        if (Native.edgegen_text_abi() != Native.Abi)
            throw new TextException(
                Native.BadArgument, "expected another version of libedgegen_text; update both");
        using var list = new TextList(options.SelectMany(o => new[] { o.Key, o.Value }));
        Native.Check(Native.edgegen_text_open(Native.Text(path), list.Pointer, out _handle));
    }

    public Session NewSession(string? system = null, params (string Key, string Value)[] options)
    {
        ObjectDisposedException.ThrowIf(_handle == IntPtr.Zero, this);
        return new Session(_handle, system, options);
    }

    /// <summary>Free the model; its sessions keep working.</summary>
    public void Dispose()
    {
        Native.edgegen_text_close(_handle);
        _handle = IntPtr.Zero;
    }
}

/// <summary>A conversation: one call at a time, except for Cancel.</summary>
public sealed class Session : IDisposable
{
    private IntPtr _handle;

    internal Session(IntPtr model, string? system, (string Key, string Value)[] options)
    {
        using var list = new TextList(options.SelectMany(o => new[] { o.Key, o.Value }));
        string? start = system is null ? null : Native.Text(system);
        Native.Check(Native.edgegen_text_session_new(model, start, list.Pointer, out _handle));
    }

    /// <summary>Send a message; <paramref name="onText"/> receives each piece of the answer.</summary>
    public Result Send(string message, Action<string>? onText = null) =>
        Answer(onText, (Native.OnText callback, ref Result result) =>
            Native.edgegen_text_send(
                Handle, Native.Text(message), callback, IntPtr.Zero, ref result));

    public Result Regenerate(Action<string>? onText = null) =>
        Answer(onText, (Native.OnText callback, ref Result result) =>
            Native.edgegen_text_regenerate(Handle, callback, IntPtr.Zero, ref result));

    /// <summary>Continue a text, without the chat template and the history.</summary>
    public Result Complete(string text, Action<string>? onText = null) =>
        Answer(onText, (Native.OnText callback, ref Result result) =>
            Native.edgegen_text_complete(
                Handle, Native.Text(text), callback, IntPtr.Zero, ref result));

    /// <summary>Stop the running answer within one step. May be called from any thread.</summary>
    public void Cancel() => Native.edgegen_text_cancel(Handle);

    public void Reset() => Native.Check(Native.edgegen_text_reset(Handle));
    public void Save(string path) =>
        Native.Check(Native.edgegen_text_save(Handle, Native.Text(path)));
    public void Restore(string path) =>
        Native.Check(Native.edgegen_text_restore(Handle, Native.Text(path)));

    public void Dispose()
    {
        Native.edgegen_text_session_free(_handle);
        _handle = IntPtr.Zero;
    }

    private IntPtr Handle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle == IntPtr.Zero, this);
            return _handle;
        }
    }

    private delegate int Call(Native.OnText callback, ref Result result);

    private static unsafe Result Answer(Action<string>? onText, Call call)
    {
        Exception? thrown = null;
        Native.OnText callback = (_, text, size) =>
        {
            try
            {
                onText?.Invoke(Encoding.UTF8.GetString((byte*)text, checked((int)size)));
                return 0;
            }
            catch (Exception exception) // it cannot pass through C
            {
                thrown = exception;
                return 1;
            }
        };
        var result = new Result { StructSize = (nuint)sizeof(Result) };
        int code = call(callback, ref result);
        GC.KeepAlive(callback);
        if (thrown is not null) throw thrown;
        Native.Check(code);
        return result;
    }
}

/// <summary>Texts as C takes them: pointers to UTF-8, ended by a null pointer.</summary>
internal sealed class TextList : IDisposable
{
    private readonly List<IntPtr> _texts;

    public TextList(IEnumerable<string> texts)
    {
        var valid = texts.Select(Native.Text).ToList(); // all, before the first allocation
        _texts = valid.Select(Marshal.StringToCoTaskMemUTF8).ToList();
        Pointer = Marshal.AllocCoTaskMem(IntPtr.Size * (_texts.Count + 1));
        Marshal.Copy(_texts.Append(IntPtr.Zero).ToArray(), 0, Pointer, _texts.Count + 1);
    }

    public IntPtr Pointer { get; }

    public void Dispose()
    {
        _texts.ForEach(Marshal.FreeCoTaskMem);
        Marshal.FreeCoTaskMem(Pointer);
    }
}

internal static class Native
{
    public const uint Abi = 1;
    public const int BadArgument = 1; // EDGEGEN_TEXT_BAD_ARGUMENT
    private const string Library = "edgegen_text";
    private const UnmanagedType Utf8 = UnmanagedType.LPUTF8Str;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate int OnText(IntPtr user, IntPtr text, nuint size);

    public static void Check(int code)
    {
        if (code != 0) throw new TextException(code, Marshal.PtrToStringUTF8(edgegen_text_error())!);
    }

    /// <summary>Return the text, if C can take it: its texts end at the first zero byte.</summary>
    public static string Text(string value)
    {
        if (value.Contains('\0'))
        {
            const string reason = "expected a text without zero bytes, got one inside";
            throw new TextException(BadArgument, reason);
        }
        return value;
    }

    [DllImport(Library)] public static extern uint edgegen_text_abi();
    [DllImport(Library)] public static extern IntPtr edgegen_text_error();
    [DllImport(Library)]
    public static extern int edgegen_text_open(
        [MarshalAs(Utf8)] string path, IntPtr options, out IntPtr model);
    [DllImport(Library)] public static extern void edgegen_text_close(IntPtr model);
    [DllImport(Library)]
    public static extern int edgegen_text_session_new(
        IntPtr model, [MarshalAs(Utf8)] string? system, IntPtr options, out IntPtr session);
    [DllImport(Library)] public static extern void edgegen_text_session_free(IntPtr session);
    [DllImport(Library)]
    public static extern int edgegen_text_send(
        IntPtr session, [MarshalAs(Utf8)] string message, OnText onText, IntPtr user,
        ref Result result);
    [DllImport(Library)]
    public static extern int edgegen_text_regenerate(
        IntPtr session, OnText onText, IntPtr user, ref Result result);
    [DllImport(Library)]
    public static extern int edgegen_text_complete(
        IntPtr session, [MarshalAs(Utf8)] string text, OnText onText, IntPtr user,
        ref Result result);
    [DllImport(Library)] public static extern void edgegen_text_cancel(IntPtr session);
    [DllImport(Library)] public static extern int edgegen_text_reset(IntPtr session);
    [DllImport(Library)]
    public static extern int edgegen_text_save(IntPtr session, [MarshalAs(Utf8)] string path);
    [DllImport(Library)]
    public static extern int edgegen_text_restore(IntPtr session, [MarshalAs(Utf8)] string path);
}
