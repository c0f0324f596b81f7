import Testing

@testable import ComponentABI

@Suite struct InterfaceNameTests {
  @Test(arguments: [
    ("a:b/c@1.0.0", "a:b/c@1.0.0", true), ("a:b/c@1.2.0", "a:b/c@1.0.5", true), ("a:b/c@2.0.0", "a:b/c@1.0.0", false),
    ("a:b/c@0.2.1", "a:b/c@0.2.9", true), ("a:b/c@0.2.1", "a:b/c@0.3.0", false), ("a:b/c@0.0.1", "a:b/c@0.0.2", false),
    ("a:b/c@1.0.0", "a:b/d@1.0.0", false), ("a:b/c", "a:b/c", true), ("a:b/c", "a:b/c@1.0.0", false),
    ("a:b/c@1.0.0-rc", "a:b/c@1.0.0", false), ("$root", "$root", true), ("a:b/c@1.0.x", "a:b/c@1.0.0", false),
    ("a:b/c@1.2.3", "a:b/c@1", true), ("a:b/c@0.2.3", "a:b/c@0.2", true), ("a:b/c@0.0.3", "a:b/c@0.0.3", true),
    ("a:b/c@0.2.3", "a:b/c@0", false), ("a:b/c@1.2.3.4", "a:b/c@1", false), ("a:b/c@-1.0.0", "a:b/c@-1.2.0", false),
    ("a:b/c@99999999999999999999.0.0", "a:b/c@99999999999999999999.1.0", false), ("a:b/c@", "a:b/c", false),
  ])
  func compatibility(offered: String, wanted: String, serves: Bool) {
    #expect(InterfaceName(offered).serves(InterfaceName(wanted)) == serves)
  }
}
