/// Letters of the Latin, Greek and Cyrillic scripts in ASCII. Each table holds cells of equal width for consecutive scalars,
/// padded with spaces; an empty cell is a character without letters.
struct Transliteration {
  let first: UInt32
  let width: Int
  let cells: StaticString

  static let tables: [Transliteration] = [
    Transliteration(first: 0xC0, width: 2, cells: latin1AndExtendedA),
    Transliteration(first: 0x180, width: 1, cells: latinExtendedB),
    Transliteration(first: 0x386, width: 2, cells: greek),
    Transliteration(first: 0x400, width: 4, cells: cyrillic),
    Transliteration(first: 0x490, width: 1, cells: "Gg"),
    Transliteration(first: 0x1E00, width: 1, cells: latinAdditional),
  ]

  /// Appends the ASCII letters for a scalar beyond ASCII and returns whether there are any.
  static func append(_ scalar: UInt32, to out: inout [UInt8]) -> Bool {
    if scalar == 0x1E9E {
      out.append(contentsOf: "SS".utf8)
      return true
    }
    for table in tables where scalar >= table.first {
      let start = Int(scalar - table.first) * table.width
      guard start < table.cells.utf8CodeUnitCount else { continue }
      let before = out.count
      for index in start..<start + table.width {
        let letter = table.cells.utf8Start[index]
        if letter != UInt8(ascii: " ") { out.append(letter) }
      }
      return out.count > before
    }
    return false
  }
}

private let latin1AndExtendedA: StaticString = """
  A A A A A A AEC E E E E I I I I D N O O O O O   O U U U U Y THssa a a a a a aec e e e e i i i i \
  d n o o o o o   o u u u u y thy A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g \
  G g G g H h H h I i I i I i I i I i IJijJ j K k k L l L l L l L l L l N n N n N n n NGngO o O o \
  O o OEoeR r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s\u{20}
  """

private let latinExtendedB: StaticString = """
  bB     CcDD   E  FfG    Kkl  NnOOo  Pp     tTtTUu VYyZz                      AaIiOoUuUuUuUuUueAaAa  GgGg\
  KkOoOo  j   Gg  NnAa    AaAaEeEeIiIiOoOoRrRrUuUuSsTt  Hh d  ZzAaEeOoOoOoOoYylntj  ACcLTsz  BU EeJj  RrYy
  """

private let greek: StaticString = """
  A   E I I   O   Y O i A V G D E Z I ThI K L M N X O P R   S T Y F ChPsO I Y a e i i y a v g d e z i thi k l m n x o p r s s \
  t y f chpso i y o y o\u{20}
  """

private let cyrillic: StaticString = """
  E   Yo  Dj  Gj  Ye  Dz  I   Yi  J   Lj  Nj  C   Kj  I   U   Dzh \
  A   B   V   G   D   E   Zh  Z   I   Y   K   L   M   N   O   P   R   S   T   U   F   Kh  Ts  Ch  Sh  Shch    Y       E   Yu  Ya  \
  a   b   v   g   d   e   zh  z   i   y   k   l   m   n   o   p   r   s   t   u   f   kh  ts  ch  sh  shch    y       e   yu  ya  \
  e   yo  dj  gj  ye  dz  i   yi  j   lj  nj  c   kj  i   u   dzh\u{20}
  """

private let latinAdditional: StaticString = """
  AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
  WwWwWwWwWwXxXxYyZzZzZzhtwy s    AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy
  """
