/// Writes expressions in one normal form: what it writes parses to the same expression.
struct ExpressionPrinter {
  /// The text of an expression.
  static func text(_ expression: Expression) -> JSString {
    var printer = ExpressionPrinter()
    printer.write(expression)
    return JSString(printer.output)
  }

  private var output: [UInt16] = []

  private mutating func write(_ text: String) { output += Array(text.utf16) }

  /// How tightly an expression holds together: 0 for what needs parentheses nearly everywhere.
  private static func level(_ expression: Expression) -> Int {
    switch expression.form {
    case .sequence: -1
    case .arrow, .conditional: 0
    case .binary(_, let operations): operations.first?.symbol.precedence ?? 0
    case .power: 12
    case .unary: 13
    case .path: 14
    case .number: 14
    default: 15
    }
  }

  private mutating func write(_ expression: Expression, atLeast level: Int) {
    let needsParentheses = ExpressionPrinter.level(expression) < level
    if needsParentheses { write("(") }
    write(expression)
    if needsParentheses { write(")") }
  }

  private mutating func write(_ expression: Expression) {
    switch expression.form {
    case .undefined: write("undefined")
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .number(let value): output += value.isFinite ? NumberText.text(value).units : Array("1e999".utf16)
    case .string(let text): write(quoted: text)
    case .regex(let pattern, let flags):
      write("/")
      output += pattern.units
      write("/")
      output += flags.units
    case .template(let texts, let values): write(template: texts, values)
    case .variable(let name): output += name.units
    case .array(let elements): write(elements, "[", "]")
    case .object(let members): write(members)
    case .arrow(let function): write(function)
    case .unary(let symbol, let operand):
      write(symbol.rawValue)
      write(" ")
      write(operand, atLeast: 13)
    case .binary(let first, let operations): write(first, operations)
    case .power(let base, let exponent):
      write(base, atLeast: 14)
      write(" ** ")
      write(exponent, atLeast: 12)
    case .conditional(let choices, let otherwise):
      for choice in choices {
        write(choice.condition, atLeast: 1)
        write(" ? ")
        write(choice.value, atLeast: 0)
        write(" : ")
      }
      if case .conditional = otherwise.form { write(otherwise, atLeast: 1) } else { write(otherwise, atLeast: 0) }
    case .path(let base, let steps):
      write(base, atLeast: 15)
      for step in steps { write(step) }
    case .new(let type, let arguments):
      write("new ")
      output += type.units
      write(arguments, "(", ")")
    case .sequence(let list):
      for (index, item) in list.enumerated() {
        if index > 0 { write(", ") }
        write(item, atLeast: 0)
      }
    }
  }

  /// Operands of the same precedence and, with `??`, those of its neighbours stand in parentheses.
  private mutating func write(_ first: Expression, _ operations: [Expression.Operation]) {
    let level = operations.first?.symbol.precedence ?? 0
    let inner = level == BinaryOperator.coalesce.precedence ? BinaryOperator.bitOr.precedence : level + 1
    write(first, atLeast: inner)
    for operation in operations {
      write(" \(operation.symbol.rawValue) ")
      write(operation.value, atLeast: inner)
    }
  }

  private mutating func write(_ step: Expression.Step) {
    switch step.form {
    case .member(let name):
      write(step.isOptional ? "?." : ".")
      output += name.units
    case .index(let index):
      write(step.isOptional ? "?.[" : "[")
      write(index)
      write("]")
    case .call(let arguments): write(arguments, step.isOptional ? "?.(" : "(", ")")
    }
  }

  private mutating func write(_ elements: [Expression.Element], _ start: String, _ end: String) {
    write(start)
    for (index, element) in elements.enumerated() {
      if index > 0 { write(", ") }
      if element.isSpread { write("...") }
      write(element.value, atLeast: 0)
    }
    write(end)
  }

  private mutating func write(_ members: [Expression.Member]) {
    write("{")
    for (index, member) in members.enumerated() {
      write(index > 0 ? ", " : " ")
      switch member {
      case .named(let name, let value):
        write(quoted: name)
        write(": ")
        write(value, atLeast: 0)
      case .computed(let name, let value):
        write("[")
        write(name, atLeast: 0)
        write("]: ")
        write(value, atLeast: 0)
      case .spread(let value):
        write("...")
        write(value, atLeast: 0)
      }
    }
    write(" }")
  }

  private mutating func write(_ function: ArrowFunction) {
    write("(")
    for (index, parameter) in function.parameters.enumerated() {
      if index > 0 { write(", ") }
      write(parameter.pattern)
      if let fallback = parameter.fallback {
        write(" = ")
        write(fallback)
      }
    }
    if let rest = function.rest {
      write(function.parameters.isEmpty ? "..." : ", ...")
      output += rest.units
    }
    write(") => ")
    if case .object = function.body.form {
      write("(")
      write(function.body)
      write(")")
    } else {
      let start = output.count
      write(function.body, atLeast: 0)
      // `{}.a` would begin a body of statements.
      if output.count > start, output[start] == 0x7B {
        output.insert(0x28, at: start)
        write(")")
      }
    }
  }

  private mutating func write(_ pattern: ArrowFunction.Pattern) {
    switch pattern {
    case .name(let name): output += name.units
    case .object(let properties, let rest):
      write("{ ")
      for (index, property) in properties.enumerated() {
        if index > 0 { write(", ") }
        write(quoted: property.name)
        write(": ")
        write(property.pattern)
      }
      if let rest {
        write(properties.isEmpty ? "..." : ", ...")
        output += rest.units
      }
      write(" }")
    case .array(let patterns, let rest):
      write("[")
      for pattern in patterns {
        if let pattern {
          write(pattern)
          write(", ")
        } else {
          write(",")
        }
      }
      if let rest {
        write("...")
        output += rest.units
      }
      write("]")
    }
  }

  private mutating func write(quoted text: JSString) {
    write("\"")
    for unit in text.units { write(escaped: unit, quote: 0x22) }
    write("\"")
  }

  private mutating func write(template texts: [JSString], _ values: [Expression]) {
    write("`")
    for (index, text) in texts.enumerated() {
      for unit in text.units { write(escaped: unit, quote: 0x60) }
      guard index < values.count else { continue }
      write("${")
      write(values[index])
      write("}")
    }
    write("`")
  }

  private mutating func write(escaped unit: UInt16, quote: UInt16) {
    switch unit {
    case quote, 0x5C: output += [0x5C, unit]
    case 0x24 where quote == 0x60: output += [0x5C, unit]
    case 10: write("\\n")
    case 0..<32, 127..<160, 0x2028, 0x2029, 0xD800..<0xE000, 0xFEFF:
      let digits = String(unit, radix: 16)
      write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: output.append(unit)
    }
  }
}
