@testable import ComponentABI

/// Packages in the style of those that people publish.
enum WITSamples {
  /// A store of values by key, with resources, errors as a variant, and gates.
  static let store = """
    /// Values by key, in buckets.
    package keep:store@0.3.1;

    use keep:time/moments@0.2.0 as moments;

    /// What the others share.
    @since(version = 0.3.0)
    interface types {
      @since(version = 0.3.0)
      use moments.{moment, span as time-span};

      /// Why a call failed.
      @since(version = 0.3.0)
      variant fault {
        /// There is no such bucket.
        no-bucket,
        /// The caller may not.
        denied(string),
        busy(time-span),
        other(tuple<u16, string>),
      }

      @since(version = 0.3.0)
      flags rights { read, write, %list }

      @since(version = 0.3.0)
      record entry {
        key: string,
        value: list<u8>,
        changed: option<moment>,
        digest: list<u8, 32>,
      }

      @since(version = 0.3.0)
      resource bucket {
        @since(version = 0.3.0)
        constructor(name: string) -> result<bucket, fault>;
        @since(version = 0.3.0)
        get: func(key: string) -> result<option<entry>, fault>;
        @since(version = 0.3.0)
        put: func(entry: entry) -> result<_, fault>;
        /// Moves everything.
        @since(version = 0.3.1)
        merge: static func(%from: borrow<bucket>, into: borrow<bucket>) -> result<u64, fault>;
        @unstable(feature = watching)
        watch: func(prefix: string) -> result<watcher, fault>;
      }

      @unstable(feature = watching)
      resource watcher;

      @since(version = 0.3.0)
      @deprecated(version = 0.3.1)
      open: func(name: string, rights: rights) -> result<bucket, fault>;
    }

    package keep:admin {
      use keep:store/types@0.3.1;

      interface admin {
        use types.{fault, bucket as store-bucket};
        enum level { low, high }
        type names = list<string>;
        type pair = tuple<level, f64>;
        type counts = map<string, u64>;
        buckets: func() -> names;
        drop-all: func(first: own<store-bucket>, rest: list<store-bucket>) -> result;
        grade: func(of: borrow<store-bucket>) -> pair;
        totals: func() -> counts;
      }

      world client {
        import types;
        export run: func(arguments: list<string>) -> result<_, string>;
      }

      world server {
        import keep:time/moments@0.2.0;
        import log: interface {
          use types.{rights};
          %enum: func(%type: string, rights: rights);
        }
        export types;
        export admin;
      }

      world all {
        include client with { run as start };
        import backup: types;
        @external-id("disk:\\"a\\"/☃")
        import disk: func(size: u64) -> bool;
        type size = u64;
        export report: func() -> option<size>;
      }
    }

    package keep:time@0.2.0 {
      interface moments {
        /** A point in time.
         *
         *  Seconds and nanoseconds. */
        record moment { seconds: s64, nanoseconds: u32 }
        type span = u64;
        now: func() -> moment;
      }
    }
    """

  /// Streams and clocks: functions that wait, nested packages, upper-case words.
  static let streams = """
    package keep:pipes@1.0.0-rc.2+build.7;
    interface pipes {
      resource XML-reader {
        constructor(source: stream<u8>);
        next: async func() -> option<string>;
        rest: async func() -> future<result<list<string>, string>>;
        done: static async func(all: list<borrow<XML-reader>>) -> future;
      }
      copy: async func(%from: stream<u8>, to: stream) -> u64; /* bytes /* nested */ */
    }
    world reader { export pipes; }
    """

  /// Scalars and every anonymous type.
  static let scalars = """
    package keep:scalars;
    interface scalars {
      a: func(a: bool, b: s8, c: u8, d: s16, e: u16, f: s32, g: u32, h: s64, i: u64, j: f32, k: f64, l: char, m: string);
      b: func() -> result<option<list<tuple<u8, string>>>, result<_, char>>;
      c: func(x: list<list<u8, 4>, 4>, y: map<char, option<u8>>) -> result;
    }
    world scalars-world { export scalars; import c: func(); }
    """

  static let all = [store, streams, scalars]

  static func resolve(_ texts: String..., features: WIT.Features = .none, limits: WIT.Limits = WIT.Limits()) throws(WIT.Failure)
    -> WIT.Packages
  {
    let files = texts.enumerated().map { WIT.Source(name: $0 == 0 ? "a.wit" : "\($0).wit", $1) }
    return try WIT.resolve(
      WIT.SourceGroup([files[0]]), dependencies: files.dropFirst().map { WIT.SourceGroup([$0]) }, features: features,
      limits: limits)
  }

  /// What is said of a text that is not right: a line each, with places.
  static func faults(_ texts: String..., features: WIT.Features = .none) -> [String] {
    let files = texts.enumerated().map { WIT.Source(name: $0 == 0 ? "a.wit" : "\($0).wit", $1) }
    return faults(WIT.SourceGroup(Array(files.prefix(1))), files.dropFirst().map { WIT.SourceGroup([$0]) }, features)
  }

  static func faults(_ root: WIT.SourceGroup, _ dependencies: [WIT.SourceGroup] = [], _ features: WIT.Features = .none)
    -> [String]
  {
    do throws(WIT.Failure) {
      return try WIT.resolve(root, dependencies: dependencies, features: features).warnings.map {
        "warning: \($0.line): \($0.message)"
      }
    } catch {
      return error.diagnostics.map { "\($0.severity == .warning ? "warning: " : "")\($0.line):\($0.column): \($0.message)" }
    }
  }
}
