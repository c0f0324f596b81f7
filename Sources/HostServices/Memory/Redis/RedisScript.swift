/// Programs that the server runs as one step. A list's element is a message: 20 digits of its time, 10 digits of what it
/// costs, 10 digits of the role's length, role and content. The hash of a tenant has a member for each session: 20 digits of
/// its last message's time and the bytes that its messages cost.
enum RedisScript {
  /// Adds messages. KEYS: list, hash. ARGV: member, now, what is older has expired (empty for nothing), messages, bytes and
  /// sessions at most, milliseconds to live (0 for ever), what lists' names begin with; then the elements without their times.
  /// Gives 1, or 0 where there are too many sessions.
  static let append = """
    local last = redis.call('LINDEX', KEYS[1], -1)
    local now, bytes = ARGV[2], 0
    if last then
      if string.sub(last, 1, 20) > now then now = string.sub(last, 1, 20) end
      bytes = tonumber(string.sub(redis.call('HGET', KEYS[2], ARGV[1]) or '00000000000000000000', 21)) or 0
    else
      redis.call('HDEL', KEYS[2], ARGV[1])
      if redis.call('HLEN', KEYS[2]) >= tonumber(ARGV[6]) then
        if ARGV[3] ~= '' then
          local all = redis.call('HGETALL', KEYS[2])
          for i = 1, #all, 2 do
            if string.sub(all[i + 1], 1, 20) < ARGV[3] then
              redis.call('HDEL', KEYS[2], all[i])
              redis.call('DEL', ARGV[8] .. all[i])
            end
          end
        end
        if redis.call('HLEN', KEYS[2]) >= tonumber(ARGV[6]) then return 0 end
      end
    end
    local added = 0
    for i = 9, #ARGV do added = added + tonumber(string.sub(ARGV[i], 1, 10)) end
    local count = redis.call('LLEN', KEYS[1])
    while count > 0 and (count + #ARGV - 8 > tonumber(ARGV[4]) or bytes + added > tonumber(ARGV[5])) do
      bytes = bytes - tonumber(string.sub(redis.call('LPOP', KEYS[1]), 21, 30))
      count = count - 1
    end
    for i = 9, #ARGV do redis.call('RPUSH', KEYS[1], now .. ARGV[i]) end
    redis.call('HSET', KEYS[2], ARGV[1], now .. string.format('%.0f', bytes + added))
    if ARGV[7] ~= '0' then
      redis.call('PEXPIRE', KEYS[1], ARGV[7])
      redis.call('PEXPIRE', KEYS[2], ARGV[7])
    end
    return 1
    """

  /// Forgets a session's messages that are older than a moment. KEYS: list, hash. ARGV: member, moment. Gives how many there
  /// were and how many were forgotten.
  static let forget = """
    local total, expired, freed = redis.call('LLEN', KEYS[1]), 0, 0
    while expired < total do
      local first = redis.call('LINDEX', KEYS[1], 0)
      if string.sub(first, 1, 20) >= ARGV[2] then break end
      freed = freed + tonumber(string.sub(first, 21, 30))
      redis.call('LPOP', KEYS[1])
      expired = expired + 1
    end
    local known = redis.call('HGET', KEYS[2], ARGV[1])
    if total == expired then
      redis.call('HDEL', KEYS[2], ARGV[1])
    elseif known then
      local bytes = (tonumber(string.sub(known, 21)) or 0) - freed
      redis.call('HSET', KEYS[2], ARGV[1], string.sub(known, 1, 20) .. string.format('%.0f', bytes))
    end
    return {total, expired}
    """
}

/// A message as an element of a list.
enum RedisElement {
  static func digits(_ value: some BinaryInteger, _ count: Int) -> [UInt8] {
    let text = Array(String(value).utf8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, count - text.count)) + text
  }

  /// Without the time, which the server puts before it.
  static func encode(_ message: MemoryMessage) -> [UInt8] {
    digits(message.cost, 10) + digits(message.role.utf8.count, 10) + Array(message.role.utf8) + Array(message.content.utf8)
  }

  /// Nil where the bytes are no element.
  static func decode(_ bytes: [UInt8]) -> (time: UInt64, message: MemoryMessage)? {
    func number<Value: FixedWidthInteger>(_ range: Range<Int>) -> Value? {
      bytes[range].allSatisfy { (0x30...0x39).contains($0) } ? Value(String(decoding: bytes[range], as: UTF8.self)) : nil
    }
    guard bytes.count >= 40, let time: UInt64 = number(0..<20), let length: Int = number(30..<40), length <= bytes.count - 40,
      let role = String(validating: bytes[40..<40 + length], as: UTF8.self),
      let content = String(validating: bytes[(40 + length)...], as: UTF8.self)
    else { return nil }
    return (time, MemoryMessage(role: role, content: content))
  }
}
