/// The sizes that the heap is built of.
enum HeapGeometry {
  /// The unit that references count in, in bytes.
  static let granule = 8
  static let blockBytes = 16 * 1024
  static let blockGranules = blockBytes / granule
  /// The greatest object that shares a block with others.
  static let greatestSmall = 8 * 1024
  /// The sizes of cells in granules: every one up to 16, then about four to each doubling, the last ones fractions of a block.
  static let cells: [UInt16] =
    Array(2...16) + [20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 227, 256, 292, 341, 409, 512, 682, 1024]

  /// Of each size in granules up to the greatest small one, the number of the smallest cell that holds it.
  static let classOfGranules: [UInt8] = {
    var table: [UInt8] = []
    var number = 0
    for size in 0...(greatestSmall / granule) {
      while Int(cells[number]) < size { number += 1 }
      table.append(UInt8(truncatingIfNeeded: number))
    }
    return table
  }()

  /// The number of the smallest cell for an object; nil for a large one.
  static func sizeClass(_ byteCount: Int) -> Int? {
    byteCount <= greatestSmall ? Int(classOfGranules[(byteCount + granule - 1) / granule]) : nil
  }
}

/// A block of the heap: free, cut into cells of one size, or a part of a large object.
struct HeapBlock {
  enum State: UInt8 { case free, small, large, continuation }
  var state = State.free
  /// True for a block of cells whose dead ones still have headers.
  var isUnswept = false
  var sizeClass: UInt8 = 0
  /// The size of a cell in granules; of a large object, in blocks.
  var size: UInt32 = 0
  /// The next unswept block of the same cells, or −1.
  var next: Int32 = -1
}

/// Where the next objects of a size go: a run of free, zeroed cells.
struct SizeClass {
  /// The address of the next cell; equal to `limit` where the run is used up.
  var bump: UInt = 0
  var limit: UInt = 0
  /// The size of a cell in bytes.
  var cellBytes: UInt
  /// The block that the run lies in, or −1, and the granule in it behind the run.
  var block: Int32 = -1
  var cursor: UInt32 = 0
  /// The first unswept block, or −1.
  var unswept: Int32 = -1
}
