import Testing

@testable import ComponentABI

/// What is said of texts that are not right, and where.
@Suite("WIT: errors") struct WITErrorTests {
  /// Faults of the items of a package `a:b@1.0.0`, whose text begins in line 2.
  private func faults(_ items: String, features: WIT.Features = .none) -> [String] {
    WITSamples.faults("package a:b@1.0.0;\n" + items, features: features)
  }

  @Test func aFaultShowsItsLine() {
    let fault = WIT.Diagnostic(
      severity: .error, message: "there is no type 'strin'; did you mean 'string'?", file: "a.wit", line: 3, column: 12,
      excerpt: "  f: func(a: strin);", marked: 13..<18)
    do throws(WIT.Failure) {
      _ = try WITSamples.resolve("package a:b;\ninterface i {\n\tf: func(é: strin);\n}")
      Issue.record("no error")
    } catch {
      #expect(
        error.description == """
          a.wit:3:10: error: unexpected character 'é'
           3 |  f: func(é: strin);
             |          ^
          """)
    }
    do throws(WIT.Failure) {
      _ = try WITSamples.resolve("package a:b;\r\ninterface i {\r\n  f: func(a: strin);\r\n}")
      Issue.record("no error")
    } catch {
      #expect(
        error.description == """
          a.wit:3:14: error: there is no type 'strin'; did you mean 'string'?
           3 |   f: func(a: strin);
             |              ^~~~~
          """)
      #expect(error.diagnostics[0].message == fault.message)
      #expect(error.diagnostics[0].marked == fault.marked)
    }
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let filler = String(repeating: "/*é*/", count: 5000)
    do throws(WIT.Failure) {
      _ = try WITSamples.resolve("package a:b; interface i { \(filler) f: func(a: b); \(filler) }")
      Issue.record("no error")
    } catch {
      let fault = error.diagnostics[0]
      #expect(fault.column == 25040)
      #expect(fault.excerpt.unicodeScalars.count < 150)
      #expect(Array(fault.excerpt.unicodeScalars)[fault.marked].map(String.init) == ["b"])
    }
  }

  @Test func nothingDrivesTheTerminal() {
    #expect(WITSamples.faults("package a:b; // \u{1B}[31m") == ["1:17: the character U+001B may not stand in a WIT file"])
    do throws(WIT.Failure) {
      _ = try WITSamples.resolve("package a:b; // \u{202E}\u{7}")
      Issue.record("no error")
    } catch {
      #expect(error.diagnostics.count == 2)
      #expect(error.diagnostics.allSatisfy { $0.excerpt == "package a:b; // \u{FFFD}\u{FFFD}" })
    }
    let bytes = WIT.Source(name: "a.wit", bytes: Array("package a:b;\n// ".utf8) + [0xC3, 0x28])
    #expect(WITSamples.faults(WIT.SourceGroup([bytes])) == ["2:4: the file is not UTF-8"])
  }

  @Test func everythingAtOnce() {
    let found = faults(
      """
      interface i {
        f: func(a: u8
        g: func() -> strng;
        record { a: u8 }
        h: func(a: u8, A: u8)
        type t = list<>;
        enum e { a b }
      }
      wrld w { import i; }
      interface j { k: func( }
      world v { imprt i; export i }
      """)
    #expect(
      found == [
        "4:3: expected ',' or ')', found 'g'",
        "5:10: expected a type's name, found '{'",
        "6:18: a parameter 'A' is there already",
        "6:23: expected ';'",
        "7:17: expected a type, found '>'",
        "8:14: expected ',' or '}', found 'b'",
        "10:1: expected 'package', 'use', 'interface' or 'world', found 'wrld'; types and functions belong in an interface or a world",
        "11:24: expected a parameter's name, found '}'",
        "12:11: expected 'import', 'export', 'include', 'use' or a type, found 'imprt'",
        "12:27: expected ';'",
      ])
  }

  @Test(arguments: [
    ("", "1:1: the file does not say what package this is: 'package ns:name;' comes first"),
    ("interface i {}", "1:1: the file does not say what package this is: 'package ns:name;' comes first"),
    ("package a;", "1:10: expected ':', found ';'"),
    ("package a:b@1.0;", "1:13: expected a semantic version such as 1.0.0, found '1.0'"),
    ("package a:b@01.0.0;", "1:13: expected a semantic version such as 1.0.0, found '01.0.0'"),
    ("package a:b@;", "1:13: expected a semantic version such as 1.0.0, found ';'"),
    ("package a:b; package a:b;", "1:14: the package's declaration comes first, and once, in its file"),
    ("package a:b; package a:b { interface i {} }", "1:14: package 'a:b' is defined already, with other contents"),
    (
      "package a:b; package c:d { package e:f; }",
      "1:28: expected 'use', 'interface' or 'world', found 'package'; packages do not nest in packages"
    ),
    (
      "package a:b; import c;",
      "1:14: expected 'package', 'use', 'interface' or 'world', found 'import'; imports, exports and includes belong in a world"
    ),
    ("package a:b; interface i {", "1:26: this interface has no closing '}'"),
    ("package a:b; }", "1:14: this '}' closes nothing"),
    ("package a:b; /* /* */", "1:14: this comment has no '*/'"),
    ("package a:b; #", "1:14: unexpected character '#'"),
  ]) func packages(_ text: String, _ fault: String) {
    #expect(WITSamples.faults(text) == [fault])
  }

  @Test(arguments: [
    ("type a = b;", "10: there is no type 'b'"),
    ("type a = float32;", "10: there is no type 'float32'; it is 'f32' now"),
    ("type a = lst<u8>;", "10: there is no type 'lst<…>'; did you mean 'list'?"),
    ("type record = u8;", "6: 'record' is a keyword: as a type's name it is written '%record'"),
    ("type a_b = u8;", "6: 'a_b' is not in kebab case: words are joined by '-', not '_'; did you mean 'a-b'?"),
    ("type aB2Cd = u8;", "6: 'aB2Cd' is not in kebab case: a word is all lower-case or all upper-case; did you mean 'a-b2-cd'?"),
    ("type a--b = u8;", "6: 'a--b' is not in kebab case: a '-' stands between two words; did you mean 'a-b'?"),
    ("type a = u8; type a = u8;", "19: 'a' is defined already in interface 'i'"),
    ("type a = u8; A: func();", "14: 'a' is defined already in interface 'i': names differ in more than the case of letters"),
    ("type a = list<u8, 0>;", "19: a list's length is between 1 and 4294967295, without zeros before it"),
    ("type a = list<u8, 4294967296>;", "19: a list's length is between 1 and 4294967295, without zeros before it"),
    ("type a = map<f32, u8>;", "14: a map's key is an integer, a char, a bool or a string"),
    ("type a = tuple<>;", "10: a tuple needs a type"),
    ("type a = func;", "10: expected a type, found the keyword 'func'"),
    ("type a = a;", "6: type 'a' depends on itself: a → a"),
    ("type a = list<b>; record b { c: option<a> }", "6: type 'a' depends on itself: a → b → a"),
    ("record r {}", "8: record 'r' needs a field"),
    ("record r { a: u8, A: u8 }", "19: record 'r' has a field 'A' already"),
    ("record r { @since(version = 1.0.0) a: u8 }", "12: a field has no gate"),
    ("variant v {}", "9: variant 'v' needs a case"),
    ("enum e { a, a }", "13: enum 'e' has a case 'a' already"),
    ("flags f {}", "7: flags 'f' needs a label"),
    ("flags f { \((0..<33).map { "x\($0)" }.joined(separator: ",")) }", "7: flags 'f' has 33 labels: 32 are allowed"),
    ("f: func(a: borrow<u8>);", "19: 'u8' is a keyword: as a resource's name it is written '%u8'"),
    ("type t = u8; f: func(a: borrow<t>);", "32: 'borrow' takes a resource; 't' is none"),
    ("type t = u8; f: func(a: own<t>);", "29: 'own' takes a resource; 't' is none"),
    ("resource r; f: func() -> borrow<r>;", "13: a result holds no 'borrow': what is lent goes back when the call ends"),
    (
      "resource r; type t = list<borrow<r>>; f: func() -> t;",
      "39: a result holds no 'borrow': what is lent goes back when the call ends"
    ),
    (
      "resource r { resource s; }", "14: 'resource' is a keyword: as a function's name or 'constructor' it is written '%resource'"
    ),
    ("resource r { constructor(); constructor(); }", "29: resource 'r' has a constructor already"),
    ("resource r { a: func(); A: static func(); }", "25: resource 'r' has a function 'A' already"),
    ("resource r { a: func(self: u8); }", "22: a method has a parameter 'self' already"),
    ("resource r { constructor() -> u8; }", "31: a constructor of 'r' gives nothing in words, or 'result<r, …>'"),
    ("constructor();", "1: a constructor belongs in a resource"),
    ("f: static func();", "4: a static function belongs in a resource"),
    ("f: func() -> (a: u8, b: u8);", "14: a function has one result: use a tuple or a record for several"),
    ("f: u8;", "4: expected 'func', found 'u8'"),
    ("f: func(); g: func(a: f);", "23: 'f' is a function, not a type"),
    ("import j;", "1: imports, exports and includes belong in a world, not in an interface"),
    ("use j.{a};", "5: package 'a:b@1.0.0' has no interface or world 'j'"),
    ("use a:c/j.{a};", "5: there is no package 'a:c'; did you mean 'a:b'?"),
    ("use a:b/i.{a};", "5: there is no package 'a:b'; there is 'a:b@1.0.0'"),
    (
      "use wasi:io/poll@0.2.0.{a};",
      "5: there is no package 'wasi:io@0.2.0': none of its files was given (a 'deps' folder holds what a package needs)"
    ),
    ("use a:b.{a};", "8: expected '/' and an interface's name after the package 'a:b', found '.'"),
    ("use b/i.{a};", "6: 'b' needs its namespace before it, as 'ns:b/…'"),
    ("use i.{a};", "0: interface 'i' depends on itself: i → i"),
    ("use i.{};", "7: this use names no type"),
    ("@sinc(version = 1.0.0) f: func();", "1: there is no gate '@sinc'; did you mean 'since'?"),
    ("@since(1.0.0) f: func();", "8: expected 'version = …', found '1'"),
    ("@since(version = 1) f: func();", "18: expected a semantic version such as 1.0.0, found '1'"),
    ("@since(version = 2.0.0) f: func();", "25: '@since(version = 2.0.0)' is later than the package's version, 1.0.0"),
    ("@since(version = 1.0.0) @unstable(feature = x) f: func();", "25: '@since' and '@unstable' exclude each other"),
    ("@since(version = 1.0.0) @since(version = 1.0.0) f: func();", "25: '@since' stands twice before one item"),
    ("@deprecated(version = 1.0.0) f: func();", "1: '@deprecated' needs a '@since' or an '@unstable' beside it"),
    ("@external-id(x) f: func();", "14: expected a string, found 'x'"),
    ("@external-id(\"\\q\") f: func();", "14: this string has a wrong escape"),
    ("@external-id(\"x) f: func();", "14: this string has no closing '\"'"),
    ("@unstable(feature = x) type t = u8; f: func(a: t);", "48: type 't' is unstable: the feature 'x' is not enabled"),
    (
      "@since(version = 1.0.0) type t = u8; type s = t;",
      "43: type 's' refers to 't', which is gated by '@since(version = 1.0.0)', and is not gated so"
    ),
    (
      "@since(version = 1.0.0) type t = u8; @since(version = 0.9.0) f: func(a: t);",
      "62: this function refers to 't', which is gated by '@since(version = 1.0.0)', and is not gated so"
    ),
  ]) func interfaces(_ items: String, _ fault: String) {
    // The place of the interface's own name is before its items.
    let found = faults("interface i {\n\(items)\n}")
    #expect(found == [fault.hasPrefix("0: ") ? "2:11: " + fault.dropFirst(3) : "3:" + fault])
  }

  @Test(arguments: [
    ("import j;", "8: package 'a:b@1.0.0' has no interface or world 'j'"),
    ("import w;", "8: 'w' is a world, not an interface"),
    ("include i;", "9: 'i' is an interface, not a world: only worlds are included"),
    ("include w;", "0: world 'w' depends on itself: w → w"),
    ("import i; import i;", "18: world 'w' imports 'a:b/i@1.0.0' already"),
    ("import f: func(); import F: func();", "26: world 'w' imports 'f' already"),
    ("export f: func(); export f: i;", "26: world 'w' exports 'f' already"),
    ("type f = u8; import f: func();", "21: world 'w' defines 'f' already"),
    ("import f: func(a: x);", "19: there is no type 'x'"),
    ("import i; export i; use i.{t};", "25: 'i' is both imported and exported: it is not clear whose types these are"),
    ("import i: interface { use i.{u}; }", "30: interface 'i' has no type 'u'"),
    ("use i.{f};", "8: 'f' of interface 'i' is a function: only types are used"),
    ("include one; include one;", "22: world 'w' imports 'a' already"),
    ("include one with { b as c };", "20: world 'one' has no import or export 'b'"),
    ("include one with { i as c };", "20: 'i' is 'a:b/i@1.0.0' by its full name, which has no other"),
    ("include one with { n as c };", "20: world 'one' has no import or export 'n': types keep their names"),
    ("include one with { a as b, a as c };", "28: 'a' has a new name already"),
    ("include one with { a };", "22: expected 'as' and a new name, found '}'"),
    ("import a:b;", "11: expected '/' and an interface's name after the package 'a:b', found ';'"),
    ("import a(b: u8);", "9: expected ':' after the name, or ';', found '('"),
    ("constructor();", "1: expected 'import', 'export', 'include', 'use' or a type, found 'constructor'"),
  ]) func worlds(_ items: String, _ fault: String) {
    let found = faults(
      "world w {\n\(items)\n}\ninterface i { type t = u8; f: func(); }\nworld one { import a: func(); import i; type n = u8; }")
    #expect(found == [fault.hasPrefix("0: ") ? "2:7: " + fault.dropFirst(3) : "3:" + fault])
  }

  @Test func aWorldMayExportMoreThanItSays() {
    #expect(
      faults("interface i { type t = u8; }\ninterface j { use i.{t}; }\nworld w { export j; }") == [
        "warning: 4: the export uses 'a:b/i@1.0.0', which the world neither imports nor exports: it is imported"
      ])
    #expect(faults("interface i { type t = u8; }\ninterface j { use i.{t}; }\nworld w { import i; export j; }") == [])
    #expect(faults("interface i { type t = u8; }\ninterface j { use i.{t}; }\nworld w { export i; export j; }") == [])
  }

  @Test func gatesHoldForTheParts() {
    let found = faults(
      """
      @since(version = 1.0.0) interface i {
        f: func();
        @since(version = 0.9.0) g: func();
        @since(version = 1.0.0) resource r { m: func(); }
      }
      world w { import i; }
      @unstable(feature = x) world v { import j: func(); }
      world u { include v; }
      """, features: .all)
    #expect(
      found == [
        "3:3: interface 'i' is gated by '@since(version = 1.0.0)', and this part of it is not",
        "4:27: interface 'i' is gated by '@since(version = 1.0.0)', and this part of it is not",
        "5:40: resource 'r' is gated by '@since(version = 1.0.0)', and this part of it is not",
        "7:18: interface 'i' is gated by '@since(version = 1.0.0)', and this is not",
        "8:41: world 'v' is gated by '@unstable(feature = x)', and this part of it is not",
        "9:11: world 'v' is gated by '@unstable(feature = x)', and this is not",
      ])
    #expect(
      WITSamples.faults("package a:b; @unstable(feature = x) interface i {}") == [
        "1:47: an item of a package without a version has no gate"
      ])
  }

  @Test func ringsOfInterfacesAndPackages() {
    #expect(
      faults("interface i { use j.{t}; }\ninterface j { use k.{t}; }\ninterface k { use i.{t}; }") == [
        "2:11: interface 'i' depends on itself: i → j → k → i"
      ])
    #expect(
      WITSamples.faults(
        "package a:b; interface i { use c:d/j.{t}; } interface k { type t = u8; }", "package c:d; interface j { use a:b/k.{t}; }")
        == ["1:24: package 'a:b' depends on itself: a:b → c:d → a:b"])
    #expect(
      faults("world a { include b; }\nworld b { include c; }\nworld c { include a; }") == [
        "2:7: world 'a' depends on itself: a → b → c → a"
      ])
    #expect(
      faults("use x as y; use y as x;\ninterface i { use x.{t}; }") == [
        "2:17: package 'a:b@1.0.0' has no interface or world 'y'"
      ])
  }

  @Test func filesThatDoNotFit() {
    let group = WIT.SourceGroup([
      WIT.Source(name: "a", "package a:b; interface i {}"), WIT.Source(name: "b", "package a:c;\ninterface I {}"),
    ])
    #expect(
      WITSamples.faults(group) == [
        "1:1: this package is 'a:b' in another file of it",
        "2:11: 'i' is defined already in package 'a:b': names differ in more than the case of letters",
      ])
    #expect(
      WITSamples.faults("package a:b;", "package c:d; interface i {}", "package c:d; interface j {}") == [
        "1:1: package 'c:d' is defined already, with other contents"
      ])
    #expect(
      WITSamples.faults("package a:b; use c:d/e; interface e {}", "package c:d; interface e {}") == [
        "1:22: 'e' is defined already in this file"
      ])
  }
}
