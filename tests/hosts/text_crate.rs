//! Chats with the crate: `text_crate FILE MESSAGE...`.

fn main() -> Result<(), edgegen::Error> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let model = edgegen::Model::open(&words[0], &[("threads", "1"), ("draft", "lookup")])?;
    let mut chat = model.session(None, &[("temperature", "0"), ("max_tokens", "24")])?;
    for message in &words[1..] {
        let mut answer = String::new();
        chat.send(message, |piece| {
            answer.push_str(piece);
            true
        })?;
        println!("{answer}");
    }
    let error = edgegen::Model::open("/none", &[]).err().expect("no such file");
    assert_eq!(error.code, 2);
    let stopped = chat.send("more", |_| false)?;
    assert_eq!(stopped.reason, 2);
    Ok(())
}
