// World probe:kit/plain in Embedded Swift: the same behaviour as the guest in C has there.

/// What the host allocated in this memory and nobody freed yet.
private nonisolated(unsafe) var blocks: UInt32 = 0
/// One return area is enough: the host reads it before it calls again.
private nonisolated(unsafe) let area = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 8)

private func release(_ data: UnsafeMutableRawPointer, _ count: UInt32) {
  guard count > 0 else { return }
  blocks -= 1
  data.deallocate()
}

/// Frees the list that a field holds.
private func releaseList(at place: UnsafeMutableRawPointer) {
  release(place.load(as: UnsafeMutableRawPointer.self), place.load(fromByteOffset: 4, as: UInt32.self))
}

@_expose(wasm, "cabi_realloc") @_cdecl("guest_realloc")
func guestRealloc(_ old: UnsafeMutableRawPointer?, _ oldSize: Int, _ alignment: Int, _ size: Int) -> UnsafeMutableRawPointer? {
  // Nothing is asked for where a list is empty, and the answer is never read.
  guard size > 0 else { return UnsafeMutableRawPointer(bitPattern: alignment) }
  let new = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: alignment)
  if let old, oldSize > 0 {
    new.copyMemory(from: old, byteCount: min(oldSize, size))
    old.deallocate()
  } else {
    blocks += 1
  }
  return new
}

@_expose(wasm, "live") @_cdecl("export_live") func exportLive() -> UInt32 { blocks }

// MARK: calls

@_extern(wasm, module: "probe:kit/calls@1.4.2", name: "weigh") @_extern(c)
func importWeigh(_ arguments: UnsafeMutableRawPointer, _ result: UnsafeMutableRawPointer)

@_expose(wasm, "probe:kit/calls@1.4.2#weigh") @_cdecl("export_weigh")
func exportWeigh(_ arguments: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
  arguments.storeBytes(of: arguments.load(fromByteOffset: 68, as: UInt32.self) &+ 1, toByteOffset: 68, as: UInt32.self)
  importWeigh(arguments, area)
  area.storeBytes(of: area.load(as: UInt64.self) &+ 1, as: UInt64.self)
  releaseList(at: arguments + 52)
  release(arguments, 72)
  return area
}

@_expose(wasm, "cabi_post_probe:kit/calls@1.4.2#weigh") @_cdecl("post_weigh")
func postWeigh(_ result: UnsafeMutableRawPointer) { releaseList(at: result + 8) }

// MARK: texts

@_extern(wasm, module: "probe:kit/texts@1.4.2", name: "echo") @_extern(c)
func importEcho(_ data: UnsafeMutableRawPointer, _ count: UInt32, _ result: UnsafeMutableRawPointer)

@_extern(wasm, module: "probe:kit/texts@1.4.2", name: "join") @_extern(c)
func importJoin(_ parts: UnsafeMutableRawPointer, _ count: UInt32, _ result: UnsafeMutableRawPointer)

@_extern(wasm, module: "probe:kit/texts@1.4.2", name: "bytes") @_extern(c)
func importBytes(_ data: UnsafeMutableRawPointer, _ count: UInt32, _ result: UnsafeMutableRawPointer)

@_expose(wasm, "probe:kit/texts@1.4.2#echo") @_cdecl("export_echo")
func exportEcho(_ data: UnsafeMutableRawPointer, _ count: UInt32) -> UnsafeMutableRawPointer {
  importEcho(data, count, area)
  release(data, count)
  return area
}

@_expose(wasm, "cabi_post_probe:kit/texts@1.4.2#echo") @_cdecl("post_echo")
func postEcho(_ result: UnsafeMutableRawPointer) { releaseList(at: result) }

private func bytes(at place: UnsafeMutableRawPointer) -> UnsafeRawBufferPointer {
  UnsafeRawBufferPointer(
    start: place.load(as: UnsafeRawPointer.self), count: Int(place.load(fromByteOffset: 4, as: UInt32.self)))
}

/// The parts without the host's help, and behind them those that the host joined.
@_expose(wasm, "probe:kit/texts@1.4.2#join") @_cdecl("export_join")
func exportJoin(_ parts: UnsafeMutableRawPointer, _ count: UInt32) -> UnsafeMutableRawPointer {
  var joined: [UInt8] = []
  for index in 0..<Int(count) { joined += bytes(at: parts + index * 8) }
  importJoin(parts, count, area)
  joined += bytes(at: area)
  releaseList(at: area)
  for index in 0..<Int(count) { releaseList(at: parts + index * 8) }
  release(parts, count)
  let data = UnsafeMutableRawPointer.allocate(byteCount: max(joined.count, 1), alignment: 1)
  joined.withUnsafeBytes { UnsafeMutableRawBufferPointer(start: data, count: $0.count).copyMemory(from: $0) }
  blocks += 1
  area.storeBytes(of: data, as: UnsafeMutableRawPointer.self)
  area.storeBytes(of: UInt32(joined.count), toByteOffset: 4, as: UInt32.self)
  return area
}

@_expose(wasm, "cabi_post_probe:kit/texts@1.4.2#join") @_cdecl("post_join")
func postJoin(_ result: UnsafeMutableRawPointer) { release(result.load(as: UnsafeMutableRawPointer.self), 1) }

@_expose(wasm, "probe:kit/texts@1.4.2#bytes") @_cdecl("export_bytes")
func exportBytes(_ data: UnsafeMutableRawPointer, _ count: UInt32) -> UnsafeMutableRawPointer {
  importBytes(data, count, area)
  release(data, count)
  return area
}

@_expose(wasm, "cabi_post_probe:kit/texts@1.4.2#bytes") @_cdecl("post_bytes")
func postBytes(_ result: UnsafeMutableRawPointer) { releaseList(at: result) }

// MARK: figures

private enum Shape { static let circle = 1, label = 3, polygon = 4, tinted = 5 }

@_extern(wasm, module: "probe:kit/figures@1.4.2", name: "turn") @_extern(c)
func importTurn(_ kind: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt64, _ result: UnsafeMutableRawPointer)

@_extern(wasm, module: "probe:kit/figures@1.4.2", name: "swap") @_extern(c)
func importSwap(_ a: UInt32, _ b: Int64, _ result: UnsafeMutableRawPointer)

@_extern(wasm, module: "probe:kit/figures@1.4.2", name: "restyle") @_extern(c)
func importRestyle(_ style: UInt32, _ wide: UInt32) -> UInt32

@_expose(wasm, "probe:kit/figures@1.4.2#turn") @_cdecl("export_turn")
func exportTurn(_ kind: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt64) -> UnsafeMutableRawPointer {
  importTurn(kind, a, b, c, area)
  if kind == Shape.label || kind == Shape.polygon, let data = UnsafeMutableRawPointer(bitPattern: UInt(a)) { release(data, b) }
  switch Int(area.load(as: UInt8.self)) {
  case Shape.circle: area.storeBytes(of: area.load(fromByteOffset: 8, as: Float.self) * 2, toByteOffset: 8, as: Float.self)
  case Shape.tinted: area.storeBytes(of: area.load(fromByteOffset: 24, as: UInt64.self) &+ 1, toByteOffset: 24, as: UInt64.self)
  default: break
  }
  return area
}

@_expose(wasm, "cabi_post_probe:kit/figures@1.4.2#turn") @_cdecl("post_turn")
func postTurn(_ result: UnsafeMutableRawPointer) {
  let kind = Int(result.load(as: UInt8.self))
  if kind == Shape.label || kind == Shape.polygon { releaseList(at: result + 8) }
}

@_expose(wasm, "probe:kit/figures@1.4.2#swap") @_cdecl("export_swap")
func exportSwap(_ a: UInt32, _ b: Int64) -> UnsafeMutableRawPointer {
  importSwap(a, b - 1, area)
  return area
}

@_expose(wasm, "probe:kit/figures@1.4.2#restyle") @_cdecl("export_restyle")
func exportRestyle(_ style: UInt32, _ wide: UInt32) -> UInt32 {
  // Bits beyond the labels are ignored.
  importRestyle(style ^ 0xffff_fff8, wide) | 0xfff0_0000
}
