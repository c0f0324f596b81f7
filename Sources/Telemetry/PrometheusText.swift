extension MetricsSnapshot {
  /// The media type of `prometheusText`.
  public static let prometheusMediaType = "text/plain; version=0.0.4; charset=utf-8"

  /// Prometheus's text format 0.0.4. Names are made fit (`swiftlet.call.duration` in `s` becomes
  /// `swiftlet_call_duration_seconds`, counters end in `_total`); of metrics whose names become the same the first stays.
  public var prometheusText: String {
    var text = ""
    var names: Set<String> = []
    for family in families {
      let name = Self.prometheusName(of: family)
      guard names.insert(name).inserted else { continue }
      let kind =
        switch family.kind {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        }
      if !family.metric.help.isEmpty { text += "# HELP \(name) \(Self.escape(family.metric.help, quotes: false))\n" }
      text += "# TYPE \(name) \(kind)\n"
      for series in family.series {
        let labels = Self.labels(series.dimensions)
        switch series.value {
        case .number(let value): text += "\(name)\(Self.braces(labels)) \(Self.number(value))\n"
        case .histogram(let counts, let sum):
          var total: UInt64 = 0
          for (index, count) in counts.enumerated() {
            total &+= count
            let bound = index < family.metric.buckets.count ? Self.number(family.metric.buckets[index]) : "+Inf"
            text += "\(name)_bucket\(Self.braces(labels + ["le=\"\(bound)\""])) \(total)\n"
          }
          text += "\(name)_sum\(Self.braces(labels)) \(Self.number(sum))\n"
          text += "\(name)_count\(Self.braces(labels)) \(total)\n"
        }
      }
    }
    return text
  }

  private static func prometheusName(of family: Family) -> String {
    var name = fit(family.metric.name, colons: true)
    let units = ["s": "seconds", "ms": "milliseconds", "By": "bytes", "%": "percent", "1": "ratio"]
    if let unit = units[family.metric.unit], !name.hasSuffix("_\(unit)") { name += "_\(unit)" }
    if family.kind == .counter, !name.hasSuffix("_total") { name += "_total" }
    return name
  }

  /// Letters, digits and underscores, no digit first.
  private static func fit(_ name: String, colons: Bool) -> String {
    var fitting = ""
    for scalar in name.unicodeScalars {
      let isLetter = "a"..."z" ~= scalar || "A"..."Z" ~= scalar
      let isDigit = "0"..."9" ~= scalar
      if fitting.isEmpty, isDigit { fitting = "_" }
      fitting.unicodeScalars.append(isLetter || isDigit || scalar == "_" || colons && scalar == ":" ? scalar : "_")
    }
    return fitting.isEmpty ? "_" : fitting
  }

  private static func labels(_ dimensions: [Dimension]) -> [String] {
    var names: Set<String> = []
    return dimensions.compactMap { dimension in
      var name = fit(dimension.name, colons: false)
      // `le` is the histograms' own, two underscores are Prometheus's.
      if name == "le" || name.hasPrefix("__") { name = "exported_" + name }
      return names.insert(name).inserted ? "\(name)=\"\(escape(dimension.value, quotes: true))\"" : nil
    }
  }

  private static func braces(_ labels: [String]) -> String { labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}" }

  private static func escape(_ text: String, quotes: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\"" where quotes: escaped += "\\\""
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func number(_ value: Double) -> String {
    if value.rounded() == value, value.magnitude < 0x1p53 { return String(Int64(value)) }
    return value.isNaN ? "NaN" : value.isInfinite ? (value > 0 ? "+Inf" : "-Inf") : "\(value)"
  }
}

extension MetricsRegistry {
  /// What a scrape of Prometheus gets.
  public func prometheusText() -> String { snapshot().prometheusText }
}
