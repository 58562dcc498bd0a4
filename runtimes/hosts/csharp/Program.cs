// A client of `edgegen serve` in .NET 8, without packages: streams an answer to the console.
//
//     dotnet run -- http://127.0.0.1:8080 "What is the capital of France?"
//
// The project's tests do not run this program, because they have no .NET. They run the Node example,
// which does the same.

using System.Net.Http.Json;
using System.Text.Json;

var address = args.ElementAtOrDefault(0) ?? "http://127.0.0.1:8080";
var question = args.ElementAtOrDefault(1) ?? "What is the capital of France?";
using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) => { press.Cancel = true; stopping.Cancel(); };

using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
using var request = new HttpRequestMessage(HttpMethod.Post, "v1/chat/completions")
{
    Content = JsonContent.Create(new
    {
        messages = new[] { new { role = "user", content = question } },
        temperature = 0,
        max_tokens = 128,
        stream = true,
    }),
};
try
{
    using var response = await client.SendAsync(
        request, HttpCompletionOption.ResponseHeadersRead, stopping.Token);
    using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(stopping.Token));
    if (!response.IsSuccessStatusCode)
    {
        using var failure = JsonDocument.Parse(await reader.ReadToEndAsync(stopping.Token));
        Console.Error.WriteLine(
            $"Error: {failure.RootElement.GetProperty("error").GetProperty("message").GetString()}");
        return 1;
    }
    while (await reader.ReadLineAsync(stopping.Token) is { } line)
    {
        if (!line.StartsWith("data: ")) continue;
        if (line == "data: [DONE]") break;
        using var piece = JsonDocument.Parse(line[6..]);
        var choices = piece.RootElement.GetProperty("choices");
        if (choices.GetArrayLength() > 0
            && choices[0].GetProperty("delta").TryGetProperty("content", out var text))
            Console.Write(text.GetString());
    }
    Console.WriteLine();
    return 0;
}
catch (OperationCanceledException)
{
    return 130;
}
