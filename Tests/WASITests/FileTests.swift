import Foundation
import Testing

@testable import WASI

@Suite("Files and directories")
struct FileTests {
  let directory: TemporaryDirectory
  let guest: Guest

  init() throws {
    directory = try TemporaryDirectory()
    guest = try Guest(directory.url)
  }

  // MARK: Data

  @Test func readingWritingAndSeeking() throws {
    let file = try guest.open("file", [.create, .exclusive])
    #expect(try guest.write("0123456789", to: file) == 10)
    #expect(try guest.seek(file, 2) == 2)
    #expect(try guest.read(file, 3) == "234")
    try guest.must("fd_tell", file, Guest.result)
    #expect(try guest.load32() == 5)
    #expect(try guest.seek(file, -1, .end) == 9)
    #expect(try guest.seek(file, -4, .current) == 5)
    #expect(try guest.seek(file, 100, .end) == 110)
    #expect(try guest.read(file, 5) == "")
    #expect(try guest.call("fd_seek", file, -1, 0, Guest.result) == .inval)
    #expect(try guest.call("fd_seek", file, 0, 3, Guest.result) == .inval)
    #expect(try guest.call("fd_seek", file, 0, 256, Guest.result) == .inval)
    // Several buffers, one of them empty; and places that are not the position.
    _ = try guest.seek(file, 0)
    try guest.store32(Guest.data, 2, 0, 0, Guest.data + 10, 3, at: Guest.vectors)
    try guest.must("fd_pread", file, Guest.vectors, 3, 4, Guest.result)
    #expect(try guest.load32() == 5)
    #expect(try guest.text(Guest.data, 2) == "45")
    #expect(try guest.text(Guest.data + 10, 3) == "678")
    try guest.must("fd_pwrite", file, Guest.vectors, 3, 0, Guest.result)
    #expect(try guest.seek(file, 0, .current) == 0)
    #expect(try directory.read("file") == "4567856789")
    for function in ["fd_sync", "fd_datasync"] { try guest.must(function, file) }
    try guest.must("fd_close", file)
    #expect(try guest.call("fd_close", file) == .badf)
  }

  @Test func opening() throws {
    try directory.write("file", "contents")
    try directory.write("dir/inner", "")
    #expect(#expect(throws: Errno.self) { try guest.open("missing") } == .noent)
    #expect(#expect(throws: Errno.self) { try guest.open("file", [.create, .exclusive]) } == .exist)
    #expect(#expect(throws: Errno.self) { try guest.open("file", .directory) } == .notdir)
    #expect(#expect(throws: Errno.self) { try guest.open("file/inner") } == .notdir)
    #expect(#expect(throws: Errno.self) { try guest.open("dir", rights: [.fdRead, .fdWrite]) } == .isdir)
    #expect(#expect(throws: Errno.self) { try guest.open("new/", .create) } == .isdir)
    #expect(#expect(throws: Errno.self) { try guest.open("dir", [.create, .directory]) } == .inval)
    let appending = try guest.open("file", [], rights: [.fdRead, .fdWrite, .fdSeek, .fdTell], .append)
    try guest.write(" and more", to: appending)
    #expect(try directory.read("file") == "contents and more")
    _ = try guest.open("file", .truncate)
    #expect(try directory.read("file") == "")
    // What was not asked for is not there.
    let reading = try guest.open("file", rights: .fdRead)
    try guest.store32(Guest.data, 1, at: Guest.vectors)
    #expect(try guest.call("fd_write", reading, Guest.vectors, 1, Guest.result) == .badf)
    #expect(try guest.call("fd_seek", reading, 1, 0, Guest.result) == .notcapable)
    #expect(try guest.call("fd_filestat_set_size", reading, 1) == .notcapable)
    #expect(try guest.call("fd_read", Guest.root, Guest.vectors, 1, Guest.result) == .badf)
    #expect(try guest.call("path_open", reading, 0, Guest.path, 4, 0, 0, 0, 0, Guest.result) == .notdir)
    for (index, value) in [(1, 2), (4, 16), (4, 0x10000), (7, 32)] {
      var arguments = [Guest.root, 0, Guest.path, try guest.put("file", at: Guest.path), 0, 0, 0, 0, Guest.result]
      arguments[index] = value
      #expect(try guest.call("path_open", arguments) == .inval)
    }
  }

  @Test func aReadOnlyDirectory() throws {
    try directory.write("file", "contents")
    try directory.write("dir/inner", "inner")
    let before = try directory.contents()
    let guest = try Guest(directory.url, access: .readOnly)
    let file = try guest.open("file", rights: [.fdRead, .fdSeek, .fdFilestatSetSize, .fdFilestatSetTimes, .fdAllocate])
    #expect(try guest.read(file, 20) == "contents")
    #expect(#expect(throws: Errno.self) { try guest.open("file", rights: .fdWrite) } == .notcapable)
    #expect(#expect(throws: Errno.self) { try guest.open("file", .truncate, rights: .fdRead) } == .notcapable)
    #expect(#expect(throws: Errno.self) { try guest.open("new", .create, rights: .fdRead) } == .notcapable)
    #expect(try guest.call("fd_filestat_set_size", file, 0) == .notcapable)
    #expect(try guest.call("fd_allocate", file, 0, 100) == .notcapable)
    #expect(try guest.call("fd_filestat_set_times", file, 0, 0, 5) == .notcapable)
    // What is opened beneath a directory beneath it is no different.
    let inner = try guest.open("dir", .directory, rights: [.pathOpen, .fdReaddir])
    #expect(#expect(throws: Errno.self) { try guest.open("inner", in: inner, rights: .fdWrite) } == .notcapable)
    for function in ["path_create_directory", "path_remove_directory", "path_unlink_file"] {
      #expect(try guest.onPath(function, "file") == .notcapable)
    }
    for function in ["path_rename", "path_link", "path_symlink"] {
      #expect(try guest.onPaths(function, "file", "new") == .notcapable)
    }
    #expect(try directory.contents() == before)
  }

  // MARK: Attributes

  @Test func attributes() throws {
    try directory.write("file", "12345")
    try directory.link("link", to: "file")
    try FileManager.default.createDirectory(at: directory["dir"], withIntermediateDirectories: true)
    func type(_ address: Int = Guest.result) throws -> UInt8 { try guest.load(address + 16) }
    #expect(try guest.stat("file") == .success)
    #expect(try type() == FileType.regularFile.rawValue)
    #expect(try guest.load(Guest.result + 32, as: UInt64.self) == 5)
    let inode = try guest.load(Guest.result + 8, as: UInt64.self)
    #expect(try guest.stat("link") == .success)
    #expect(try guest.load(Guest.result + 8, as: UInt64.self) == inode)
    #expect(try guest.stat("link", following: false) == .success)
    #expect(try type() == FileType.symbolicLink.rawValue)
    #expect(try guest.stat("dir/.") == .success)
    #expect(try type() == FileType.directory.rawValue)
    let file = try guest.open("file")
    try guest.must("fd_filestat_set_times", file, 5_000_000_001, 7_000_000_002, 5)
    try guest.must("fd_filestat_get", file, Guest.result)
    #expect(try guest.load(Guest.result + 40, as: UInt64.self) == 5_000_000_001)
    #expect(try guest.load(Guest.result + 48, as: UInt64.self) == 7_000_000_002)
    let count = try guest.put("link", at: Guest.path)
    // Only the modification time, to the guest's own now, through the link.
    try guest.must("path_filestat_set_times", Guest.root, 1, Guest.path, count, 0, 0, 8)
    try guest.must("fd_filestat_get", file, Guest.result)
    #expect(try guest.load(Guest.result + 40, as: UInt64.self) == 5_000_000_001)
    #expect(try guest.load(Guest.result + 48, as: UInt64.self) == 0)
    for flags in [3, 12, 16, 0xFFFF] {
      #expect(try guest.call("fd_filestat_set_times", file, 0, 0, flags) == .inval)
    }
    try guest.must("fd_filestat_set_size", file, 2)
    #expect(try directory.read("file") == "12")
    try guest.must("fd_filestat_set_size", file, 4)
    #expect(try directory.read("file") == "12\0\0")
  }

  @Test func flagsAndRights() throws {
    let file = try guest.open("file", .create)
    try guest.write("ab", to: file)
    _ = try guest.seek(file, 0)
    try guest.must("fd_fdstat_set_flags", file, Int(FDFlags.append.rawValue))
    try guest.must("fd_fdstat_get", file, Guest.result)
    #expect(try guest.load(Guest.result, as: UInt8.self) == FileType.regularFile.rawValue)
    #expect(try guest.load(Guest.result + 2, as: UInt16.self) == 1)
    #expect(try guest.load(Guest.result + 8, as: UInt64.self) == Rights.regularFile.rawValue)
    try guest.write("cd", to: file)
    #expect(try directory.read("file") == "abcd")
    #expect(try guest.call("fd_fdstat_set_flags", file, 2) == .notsup)
    #expect(try guest.call("fd_fdstat_set_flags", file, 32) == .inval)
    // Rights are given up and not got back.
    try guest.must("fd_fdstat_set_rights", file, Int(Rights.fdRead.rawValue), 0)
    #expect(try guest.call("fd_fdstat_set_rights", file, Int(Rights([.fdRead, .fdWrite]).rawValue), 0) == .notcapable)
    #expect(try guest.call("fd_fdstat_set_rights", file, -1, -1) == .notcapable)
    #expect(try guest.call("fd_write", file, Guest.vectors, 1, Guest.result) == .badf)
    #expect(try guest.call("fd_sync", file) == .notcapable)
    #expect(try guest.call("fd_advise", file, 0, 10, 0) == .success)
    #expect(try guest.call("fd_advise", file, 0, 10, 6) == .inval)
    #expect(try guest.call("fd_advise", file, -1, 10, 0) == .inval)
  }

  // MARK: Descriptors

  @Test func preopens() throws {
    let guest = try Guest {
      $0.preopens = ["/one", "."].map { Preopen(guestPath: $0, hostPath: directory.url.path) }
    }
    for (descriptor, name) in [(3, "/one"), (4, ".")] {
      try guest.must("fd_prestat_get", descriptor, Guest.result)
      #expect(try guest.load(Guest.result, as: UInt8.self) == 0)
      #expect(try guest.load32(Guest.result + 4) == name.utf8.count)
      try guest.must("fd_prestat_dir_name", descriptor, Guest.data, name.utf8.count)
      #expect(try guest.text(Guest.data, name.utf8.count) == name)
      #expect(try guest.call("fd_prestat_dir_name", descriptor, Guest.data, name.utf8.count - 1) == .nametoolong)
    }
    for descriptor in [0, 5, 0xFFFF_FFFF] {
      #expect(try guest.call("fd_prestat_get", descriptor, Guest.result) == .badf)
      #expect(try guest.call("fd_prestat_dir_name", descriptor, Guest.data, 10) == .badf)
    }
  }

  @Test func renumbering() throws {
    let first = try guest.open("first", .create)
    let second = try guest.open("second", .create)
    try guest.must("fd_renumber", first, second)
    try guest.write("to the first", to: second)
    #expect(try directory.read("first") == "to the first")
    #expect(try guest.call("fd_renumber", first, second) == .badf)
    #expect(try guest.call("fd_renumber", second, 99) == .badf)
    #expect(try guest.call("fd_renumber", second, second) == .success)
    // The lowest free number is given again.
    #expect(try guest.open("third", .create) == first)
  }

  @Test("Every function refuses a descriptor that is not open", arguments: Preview1.functions.map(\.name))
  func badDescriptors(_ name: String) throws {
    guard name.hasPrefix("fd_") || name.hasPrefix("path_") else { return }
    let count = Preview1.parameters(of: name)?.count ?? 0
    for descriptor in [7, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] {
      var arguments = [Int](repeating: 0, count: count)
      if name == "path_symlink" {
        // The path of the target is read first.
        arguments = [Guest.path, try guest.put("a", at: Guest.path), descriptor, Guest.path, 1]
      } else {
        arguments[0] = descriptor
      }
      #expect(try guest.call(name, arguments) == .badf)
    }
  }

  // MARK: Directories

  @Test func makingMovingAndRemoving() throws {
    #expect(try guest.onPath("path_create_directory", "dir") == .success)
    #expect(try guest.onPath("path_create_directory", "dir") == .exist)
    #expect(try guest.onPath("path_create_directory", "dir/.") == .exist)
    #expect(try guest.onPath("path_create_directory", "no/dir") == .noent)
    #expect(try guest.onPath("path_create_directory", "no/.") == .noent)
    #expect(try guest.onPath("path_create_directory", "dir/inner/") == .success)
    try directory.write("file", "file")
    #expect(try guest.onPath("path_remove_directory", "dir") == .notempty)
    #expect(try guest.onPath("path_remove_directory", "file") == .notdir)
    #expect(try guest.onPath("path_remove_directory", "dir/inner/.") == .inval)
    #expect(try guest.onPath("path_remove_directory", "dir/inner") == .success)
    #expect(try guest.onPath("path_unlink_file", "file/") == .notdir)
    #expect(try guest.onPath("path_unlink_file", "file/.") == .notdir)
    #expect(try guest.onPath("path_unlink_file", "dir/") == .isdir)
    #expect([.isdir, .perm].contains(try guest.onPath("path_unlink_file", "dir")))
    #expect(try guest.onPaths("path_rename", "file", "dir/moved") == .success)
    #expect(try guest.onPaths("path_rename", "file", "dir/moved") == .noent)
    #expect(try guest.onPath("path_create_directory", "other") == .success)
    #expect(try guest.onPaths("path_rename", "dir/moved", "other") == .isdir)
    #expect(try guest.onPaths("path_rename", "other", "dir/moved") == .notdir)
    #expect(try guest.onPaths("path_rename", "other/.", "new") == .busy)
    #expect(try guest.onPaths("path_rename", "other", "dir") == .notempty)
    #expect(try guest.onPaths("path_rename", "other", "new") == .success)
    #expect(try guest.onPath("path_remove_directory", "new/") == .success)
    #expect(try guest.onPaths("path_rename", "dir/moved", "new/") == .notdir)
    #expect(try guest.onPaths("path_rename", ".", "new") == .busy)
    #expect(try guest.onPaths("path_rename", "dir", "dir/moved/below") == .notdir)
    #expect(try guest.onPaths("path_link", "dir/moved", "twin") == .success)
    #expect(try guest.onPaths("path_link", "dir/moved", "twin") == .exist)
    #expect(try guest.onPaths("path_link", "dir", "twin-dir") == .perm)
    #expect(try directory.read("twin") == "file")
    #expect(try guest.onPaths("path_symlink", "dir/moved", "link") == .success)
    #expect(try guest.onPaths("path_symlink", "dir/moved", "link") == .exist)
    #expect(try guest.readLink("link") == "dir/moved")
    #expect(try guest.readLink("link", limit: 3) == "dir")
    #expect(try guest.readLink("link", limit: 0) == "")
    #expect(#expect(throws: Errno.self) { try guest.readLink("twin") } == .inval)
    #expect(try guest.onPath("path_unlink_file", "link") == .success)
    #expect(try directory.contents().map { String($0.prefix { $0 != ":" }) } == ["dir", "dir/moved", "twin"])
  }

  @Test("Reading a directory", arguments: [25, 40, 100, 4096])
  func readingDirectories(_ buffer: Int) throws {
    let names = (0..<40).map { "\($0)" }
    for name in names { try directory.write(name, "") }
    let descriptor = try guest.open(".", .directory)
    // A buffer that cuts an entry is read again from that entry's cookie; 25 bytes hold one name of a byte.
    let expected = buffer == 25 ? nil : Set(names + [".", ".."])
    if let expected {
      let found = try guest.names(descriptor, buffer: buffer)
      #expect(found.count == expected.count)
      #expect(Set(found) == expected)
    }
    // Any cookie means something.
    for cookie in [-1, 1000, Int.max, Int.min] {
      try guest.must("fd_readdir", descriptor, Guest.data, buffer, cookie, Guest.result)
      #expect(try guest.load32() == 0)
    }
    for cookie in [41, 3, 17, 3, 0] {
      try guest.must("fd_readdir", descriptor, Guest.data, buffer, cookie, Guest.result)
      #expect(try guest.load(Guest.data, as: UInt64.self) == UInt64(cookie + 1))
    }
    for tiny in [0, 1, 8, 23, 24] {
      try guest.must("fd_readdir", descriptor, Guest.data, tiny, 0, Guest.result)
      #expect(try guest.load32() == tiny)
    }
    // `..` tells nothing of the directory above.
    try guest.must("fd_readdir", descriptor, Guest.data, 4096, 0, Guest.result)
    try guest.must("fd_filestat_get", descriptor, Guest.result)
    let own = try guest.load(Guest.result + 8, as: UInt64.self)
    var offset = Guest.data
    while try guest.text(offset + 24, try guest.load32(offset + 16)) != ".." { offset += 24 + (try guest.load32(offset + 16)) }
    #expect(try guest.load(offset + 8, as: UInt64.self) == own)
    #expect(try guest.call("fd_readdir", try guest.open("1"), Guest.data, 100, 0, Guest.result) == .notdir)
  }
}
