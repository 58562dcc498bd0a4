//! edgegen's C interface edgegen_text.h for Rust: open a model, hold a conversation.
//!
//! ```no_run
//! let model = edgegen::Model::open("smollm2.edgegen", &[("draft", "lookup")])?;
//! let mut chat = model.session(Some("Be short."), &[("temperature", "0")])?;
//! chat.send("What is the capital of France?", |piece| {
//!     print!("{piece}");
//!     true // false stops the answer
//! })?;
//! # Ok::<(), edgegen::Error>(())
//! ```

use std::ffi::{c_char, c_int, c_void, CStr, CString};
use std::fmt;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::ptr;

/// A failed call: its code, of edgegen_text.h, and the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    pub code: i32,
    pub reason: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Error {}

/// Keys and values.
pub type Options<'a> = [(&'a str, &'a str)];

/// Record of an answer: the fields of edgegen_text_result.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AnswerRecord {
    struct_size: usize,
    /// 0: the end token or a stop string, 1: max_tokens or the end of the context, 2: cancelled.
    pub reason: i32,
    pub prompt_tokens: u32,
    pub cached_tokens: u32,
    pub tokens: u32,
    pub drafted: u32,
    pub accepted: u32,
    pub target_calls: u32,
    pub first_seconds: f64,
    pub seconds: f64,
    error: [c_char; 256],
}

type OnText = extern "C" fn(*mut c_void, *const c_char, usize) -> c_int;

const ABI: u32 = 1;

extern "C" {
    fn edgegen_text_abi() -> u32;
    fn edgegen_text_error() -> *const c_char;
    fn edgegen_text_open(
        path: *const c_char,
        options: *const *const c_char,
        model: *mut *mut c_void,
    ) -> c_int;
    fn edgegen_text_close(model: *mut c_void);
    fn edgegen_text_session_new(
        model: *mut c_void,
        system: *const c_char,
        options: *const *const c_char,
        session: *mut *mut c_void,
    ) -> c_int;
    fn edgegen_text_session_free(session: *mut c_void);
    fn edgegen_text_send(
        session: *mut c_void,
        message: *const c_char,
        on_text: OnText,
        user: *mut c_void,
        result: *mut AnswerRecord,
    ) -> c_int;
    fn edgegen_text_reset(session: *mut c_void) -> c_int;
    fn edgegen_text_save(session: *mut c_void, path: *const c_char) -> c_int;
    fn edgegen_text_restore(session: *mut c_void, path: *const c_char) -> c_int;
}

fn check(code: c_int) -> Result<(), Error> {
    if code == 0 {
        return Ok(());
    }
    // The library never returns a null pointer here.
    let reason = unsafe { CStr::from_ptr(edgegen_text_error()) };
    Err(Error { code, reason: reason.to_string_lossy().into_owned() })
}

fn text(value: &str) -> Result<CString, Error> {
    CString::new(value).map_err(|_| Error {
        code: 1,
        reason: "expected a text without zero bytes, got one inside".into(),
    })
}

/// Keys and values as C takes them, ended by a null pointer.
struct List {
    _texts: Vec<CString>,
    pointers: Vec<*const c_char>,
}

impl List {
    fn new(options: &Options) -> Result<List, Error> {
        let words = options.iter().flat_map(|(key, value)| [*key, *value]);
        let texts = words.map(text).collect::<Result<Vec<_>, _>>()?;
        let pointers = texts.iter().map(|t| t.as_ptr()).chain([ptr::null()]).collect();
        Ok(List { _texts: texts, pointers })
    }
}

/// An opened file of `edgegen pack`. Threads may share it.
pub struct Model(*mut c_void);

// edgegen_text.h: a model may be shared by any number of threads.
unsafe impl Send for Model {}
unsafe impl Sync for Model {}

impl Model {
    pub fn open(path: &str, options: &Options) -> Result<Model, Error> {
        if unsafe { edgegen_text_abi() } != ABI {
            let reason = "expected another version of libedgegen_text; update both".into();
            return Err(Error { code: 1, reason });
        }
        let (path, list) = (text(path)?, List::new(options)?);
        let mut model = ptr::null_mut();
        check(unsafe { edgegen_text_open(path.as_ptr(), list.pointers.as_ptr(), &mut model) })?;
        Ok(Model(model))
    }

    /// Create an empty conversation, which keeps the model open.
    pub fn session(&self, system: Option<&str>, options: &Options) -> Result<Session, Error> {
        let (system, list) = (text(system.unwrap_or(""))?, List::new(options)?);
        let mut session = ptr::null_mut();
        check(unsafe {
            let options = list.pointers.as_ptr();
            edgegen_text_session_new(self.0, system.as_ptr(), options, &mut session)
        })?;
        Ok(Session(session))
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        unsafe { edgegen_text_close(self.0) }
    }
}

/// A conversation.
pub struct Session(*mut c_void);

// Any thread may use a session, one at a time, which `&mut self` ensures.
unsafe impl Send for Session {}

struct Receiver<'a> {
    on_text: &'a mut dyn FnMut(&str) -> bool,
    panic: Option<Box<dyn std::any::Any + Send>>,
}

extern "C" fn receive(user: *mut c_void, text: *const c_char, size: usize) -> c_int {
    // `send` passes a Receiver that outlives the call, and the library passes valid UTF-8.
    let receiver = unsafe { &mut *user.cast::<Receiver>() };
    let bytes = unsafe { std::slice::from_raw_parts(text.cast::<u8>(), size) };
    let piece = String::from_utf8_lossy(bytes);
    match catch_unwind(AssertUnwindSafe(|| (receiver.on_text)(&piece))) {
        Ok(goes_on) => c_int::from(!goes_on),
        Err(panic) => {
            receiver.panic = Some(panic);
            1
        }
    }
}

impl Session {
    /// Send a message. `on_text` receives each piece of the answer and returns whether to go on.
    pub fn send(
        &mut self,
        message: &str,
        mut on_text: impl FnMut(&str) -> bool,
    ) -> Result<AnswerRecord, Error> {
        let message = text(message)?;
        let mut receiver = Receiver { on_text: &mut on_text, panic: None };
        let user = ptr::addr_of_mut!(receiver).cast();
        // All fields are numbers, for which zero bytes are valid.
        let mut record: AnswerRecord = unsafe { std::mem::zeroed() };
        record.struct_size = std::mem::size_of::<AnswerRecord>();
        let code =
            unsafe { edgegen_text_send(self.0, message.as_ptr(), receive, user, &mut record) };
        if let Some(panic) = receiver.panic {
            resume_unwind(panic);
        }
        check(code)?;
        Ok(record)
    }

    pub fn reset(&mut self) -> Result<(), Error> {
        check(unsafe { edgegen_text_reset(self.0) })
    }

    pub fn save(&mut self, path: &str) -> Result<(), Error> {
        let path = text(path)?;
        check(unsafe { edgegen_text_save(self.0, path.as_ptr()) })
    }

    pub fn restore(&mut self, path: &str) -> Result<(), Error> {
        let path = text(path)?;
        check(unsafe { edgegen_text_restore(self.0, path.as_ptr()) })
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        unsafe { edgegen_text_session_free(self.0) }
    }
}
