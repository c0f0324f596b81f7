import Testing

@testable import HostServices

@Suite struct ChecksumTests {
  /// RFC 3720, B.4, and the usual check value.
  @Test func vectors() {
    #expect(CRC32C.checksum(Array("123456789".utf8)) == 0xE306_9283)
    #expect(CRC32C.checksum([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(CRC32C.checksum([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
    #expect(CRC32C.checksum(0..<32) == 0x46DD_794E)
    #expect(CRC32C.checksum([]) == 0)
  }

  @Test func pieces() {
    let bytes = (0..<100).map { UInt8($0) }
    for cut in 0...100 {
      var crc = CRC32C()
      crc.update(bytes[..<cut])
      crc.update(bytes[cut...])
      #expect(crc.value == CRC32C.checksum(bytes))
    }
  }
}
