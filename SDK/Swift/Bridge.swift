// Texts, bytes and errors between Swift and the C part of the kit.
import HetumindC

extension hm_string {
  /// The bytes of a text that the host has written into this instance's memory.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafeRawPointer(data)?.assumingMemoryBound(to: UInt8.self), count: length)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Refers to bytes for as long as they are.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(data: UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), length: bytes.count)
  }
}

/// Memory that outlives the call: the host reads it when the call has returned, and then gives up the instance.
func handOver(_ bytes: some Collection<UInt8>) -> hm_string {
  let count = bytes.count
  let memory = hm_alloc(count).assumingMemoryBound(to: UInt8.self)
  _ = UnsafeMutableBufferPointer(start: memory, count: count).initialize(from: bytes)
  return hm_string(data: UnsafeRawPointer(memory).assumingMemoryBound(to: CChar.self), length: count)
}

extension PluginError {
  init(_ error: hm_error) {
    self.init(error.code.string, error.message.string, isRetryable: error.retryable)
    if error.has_details { details = JSON(parsing: error.details.bytes) ?? .string(error.details.string) }
  }
}

func fill(_ slot: UnsafeMutablePointer<hm_error>?, with error: PluginError) -> Bool {
  let details = error.details?.utf8
  slot?.pointee = hm_error(
    code: handOver(error.code.utf8), message: handOver(error.message.utf8), retryable: error.isRetryable,
    has_details: details != nil, details: handOver(details ?? []))
  return false
}

/// Calls the host: the body fills in the value, or the error and returns false.
func ask<Value>(
  _ value: Value, _ body: (UnsafeMutablePointer<Value>, UnsafeMutablePointer<hm_error>) -> Bool
) throws(PluginError) -> Value {
  var value = value
  var error = hm_error()
  if body(&value, &error) { return value }
  throw PluginError(error)
}

/// The JSON that the host has written.
func json(_ text: hm_string) throws(PluginError) -> JSON {
  guard let value = JSON(parsing: text.bytes) else { throw PluginError("data_processing", "the host's answer is not JSON") }
  return value
}
