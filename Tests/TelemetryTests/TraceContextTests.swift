import Testing

@testable import Telemetry

@Suite struct TraceContextTests {
  private static let valid = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  @Test func headersAreReadAndWritten() throws {
    let context = try #require(TraceContext(traceparent: Self.valid, tracestate: "rojo=00f067aa0ba902b7, congo=t61rcWkgMzE"))
    #expect(context.traceID.description == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(context.spanID.description == "00f067aa0ba902b7")
    #expect(context.isSampled)
    #expect(context.traceparent == Self.valid)
    #expect(context.tracestate == "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE")
    let child = context.child()
    #expect(child.traceID == context.traceID && child.spanID != context.spanID && child.state == context.state)
    #expect(TraceContext(traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-fe")?.isSampled == false)
    #expect(TraceContext(traceparent: "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more")?.traceparent == Self.valid)
    #expect(context.tracestate != nil && TraceContext().tracestate == nil)
    for _ in 0..<100 {
      let random = TraceContext()
      #expect(TraceContext(traceparent: random.traceparent) == random)
    }
  }

  @Test(arguments: [
    "", "00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-011",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
    "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-4bf92f3577b34da6a3ce929d0e0e473g-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0x",
    "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.more", " 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nX: y",
    "00-ü-00f067aa0ba902b7-01" + String(repeating: "x", count: 99),
  ])
  func malformedHeadersAreRefused(text: String) { #expect(TraceContext(traceparent: text) == nil) }

  @Test(arguments: [
    ("a=1", "a=1"), ("a=1,b=2", "a=1,b=2"), (" a=1 ,\t, b=2", "a=1,b=2"), ("fw529a3039@dt=FfAAA", "fw529a3039@dt=FfAAA"),
    ("", ""),
    ("1a@b=x y", "1a@b=x y"), ("a_-*/=~!", "a_-*/=~!"),
  ])
  func statesAreRead(text: String, canonical: String) { #expect(TraceState(text)?.description == canonical) }

  @Test(arguments: [
    "a", "a=", "=a", "A=1", "1a=1", "a=1,a=2", "a=b=c", "a=\u{7F}", "a=ü", "a b=1", "a@=1", "@b=1", "a@1b=1", "a@b@c=1",
    "a@abcdefghijklmno=1", "a=1\r\nX: y", String(repeating: "a", count: 257) + "=1", "a=" + String(repeating: "b", count: 257),
    (0..<33).map { "k\($0)=v" }.joined(separator: ","), String(repeating: ",", count: 600),
  ])
  func malformedStatesAreDropped(text: String) {
    #expect(TraceState(text) == nil)
    let context = TraceContext(traceparent: Self.valid, tracestate: text)
    #expect(context != nil && context?.tracestate == nil)
  }
}
