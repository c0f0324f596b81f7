import Foundation
import NodeModel

/// Evaluates expressions in a context, within what the meter allows.
final class Interpreter {
  let context: ExpressionContext
  let meter: Meter
  private var depth = 0
  private var random: RandomSequence
  /// Regular expressions that were compiled, by their source.
  var regexes: [JSString: RegexValue] = [:]

  init(_ context: ExpressionContext, _ meter: Meter) {
    self.context = context
    self.meter = meter
    random = RandomSequence(seed: context.seed)
  }

  /// A number from 0 to 1, without 1.
  func nextRandom() -> Double { random.next() }

  // MARK: Templates

  /// The value of a template: of one that is a single expression its value, of any other a string.
  func value(of template: Template, isLenient: Bool) throws(Fault) -> Value {
    if template.pieces.isEmpty { return .string(JSString()) }
    if template.pieces.count == 1, case .expression(let expression) = template.pieces[0] {
      return try value(of: expression, isLenient: isLenient)
    }
    var units: [UInt16] = []
    for piece in template.pieces {
      switch piece {
      case .text(let text):
        try meter.string(length: text.count)
        units += text.units
      case .expression(let expression):
        let value = try value(of: expression, isLenient: isLenient)
        // What is nothing is shown as nothing.
        if case .number(let number) = value, number.isNaN { continue }
        if !value.isNullish { units += try string(value).units }
      }
    }
    return .string(JSString(units))
  }

  private func value(of expression: Expression?, isLenient: Bool) throws(Fault) -> Value {
    guard let expression else { return .undefined }
    do throws(Fault) {
      return try evaluate(expression, nil)
    } catch  where isLenient && error.kind == .type {
      depth = 0
      return .undefined
    }
  }

  // MARK: Making values

  func array(_ values: [Value]) throws(Fault) -> Value { .array(try arrayValue(values)) }

  func arrayValue(_ values: [Value]) throws(Fault) -> ArrayValue {
    try meter.array(count: values.count)
    let depth = values.reduce(0) { max($0, $1.depth) } + 1
    try checkDepth(depth)
    return ArrayValue(unchecked: values, depth: depth)
  }

  /// An object of members in the order given; of several with the same name the last counts, at the place of the first.
  func object(_ members: [(JSString, Value)]) throws(Fault) -> Value {
    try meter.array(count: members.count * 4)
    var (values, names): ([JSString: Value], [JSString]) = ([:], [])
    for (name, value) in members {
      if name == "__proto__" { throw .denied("'__proto__' is out of reach") }
      if values.updateValue(value, forKey: name) == nil { names.append(name) }
    }
    let depth = values.values.reduce(0) { max($0, $1.depth) } + 1
    try checkDepth(depth)
    return .object(ObjectValue(unchecked: values, order: ObjectValue.ordered(names), depth: depth))
  }

  func object(_ object: ObjectValue, with name: JSString, _ value: Value) throws(Fault) -> Value {
    try self.object(try members(of: object) + [(name, value)])
  }

  /// The members in order.
  func members(of object: ObjectValue) throws(Fault) -> [(JSString, Value)] {
    try meter.array(count: object.count)
    return object.names.map { ($0, object[$0] ?? .undefined) }
  }

  func checkDepth(_ depth: Int) throws(Fault) {
    if depth > ExpressionLimits.valueDepth { throw .limit("arrays and objects nest deeper than \(ExpressionLimits.valueDepth)") }
  }

  func string(_ units: [UInt16]) throws(Fault) -> Value {
    try meter.string(length: units.count)
    return .string(JSString(units))
  }

  func string(_ text: JSString) throws(Fault) -> Value { try string(text.units) }

  func function(_ name: String, _ body: @escaping FunctionValue.Native) -> Value { .function(FunctionValue(name: name, body)) }

  // MARK: Evaluating

  func evaluate(_ expression: Expression, _ scope: Scope?) throws(Fault) -> Value {
    try meter.step()
    depth += 1
    if depth > ExpressionLimits.depth {
      throw Fault(.limit, "the evaluation nests deeper than \(ExpressionLimits.depth)", at: expression.offset)
    }
    do throws(Fault) {
      let value: Value
      if depth == DeepStack.depth {
        value = try DeepStack.run { () throws(Fault) in try self.evaluate(form: expression.form, at: expression.offset, scope) }
      } else {
        value = try evaluate(form: expression.form, at: expression.offset, scope)
      }
      depth -= 1
      return value
    } catch {
      throw error.at(expression.offset)
    }
  }

  /// Each form has a function of its own, so that the frames of this recursion stay small.
  private func evaluate(form: Expression.Form, at offset: Int, _ scope: Scope?) throws(Fault) -> Value {
    switch form {
    case .undefined: return .undefined
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .number(let value): return .number(value)
    case .string(let text): return .string(text)
    case .regex(let pattern, let flags): return .regex(try regex(pattern, flags: flags))
    case .variable(let name): return try variable(name, scope)
    case .arrow(let function): return .function(FunctionValue(function, scope))
    case .template(let texts, let values): return try template(texts, values, scope)
    case .array(let elements): return try array(try list(elements, scope))
    case .object(let members): return try object(members, scope)
    case .unary(let symbol, let operand): return try unary(symbol, operand, scope)
    case .binary(let first, let operations): return try binary(first, operations, scope)
    case .power(let base, let exponent):
      let left = try number(try evaluate(base, scope))
      return .number(Operators.power(left, try number(try evaluate(exponent, scope))))
    case .conditional(let choices, let otherwise):
      for choice in choices where try evaluate(choice.condition, scope).isTruthy { return try evaluate(choice.value, scope) }
      return try evaluate(otherwise, scope)
    case .path(let base, let steps): return try path(base, steps, scope)
    case .new(let type, let arguments): return try construct(type, Arguments(try list(arguments, scope)))
    case .sequence(let list):
      var result = Value.undefined
      for item in list { result = try evaluate(item, scope) }
      return result
    }
  }

  private func variable(_ name: JSString, _ scope: Scope?) throws(Fault) -> Value {
    if let value = scope?.lookUp(name) { return value }
    if let value = try Globals.value(name, self) { return value }
    throw Fault(.reference, "\(Fault.quoted(name)) is not defined\(Globals.suggestion(for: name))")
  }

  private func template(_ texts: [JSString], _ values: [Expression], _ scope: Scope?) throws(Fault) -> Value {
    var units: [UInt16] = []
    for (index, text) in texts.enumerated() {
      units += text.units
      if index < values.count { units += try string(try evaluate(values[index], scope)).units }
    }
    return try string(units)
  }

  private func list(_ elements: [Expression.Element], _ scope: Scope?) throws(Fault) -> [Value] {
    var values: [Value] = []
    for element in elements {
      let value = try evaluate(element.value, scope)
      if element.isSpread {
        let spread = try iterate(value)
        try meter.array(count: spread.count)
        values += spread
      } else {
        values.append(value)
      }
    }
    return values
  }

  private func object(_ members: [Expression.Member], _ scope: Scope?) throws(Fault) -> Value {
    var result: [(JSString, Value)] = []
    for member in members {
      switch member {
      case .named(let name, let value): result.append((name, try evaluate(value, scope)))
      case .computed(let name, let value):
        let name = try string(try evaluate(name, scope))
        result.append((name, try evaluate(value, scope)))
      case .spread(let value): result += try ownMembers(try evaluate(value, scope))
      }
    }
    return try object(result)
  }

  private func unary(_ symbol: UnaryOperator, _ operand: Expression, _ scope: Scope?) throws(Fault) -> Value {
    if symbol == .typeof, case .variable(let name) = operand.form, scope?.lookUp(name) == nil {
      return .string(try Globals.value(name, self)?.typeOf ?? "undefined")
    }
    let value = try evaluate(operand, scope)
    switch symbol {
    case .not: return .bool(!value.isTruthy)
    case .minus: return .number(-(try number(value)))
    case .plus: return .number(try number(value))
    case .bitNot: return .number(Double(~Operators.int32(try number(value))))
    case .typeof: return .string(value.typeOf)
    case .void: return .undefined
    }
  }

  private func binary(
    _ first: Expression, _ operations: [Expression.Operation], _ scope: Scope?
  ) throws(Fault) -> Value {
    var left = try evaluate(first, scope)
    for operation in operations {
      switch operation.symbol {
      case .or where left.isTruthy, .and where !left.isTruthy, .coalesce where !left.isNullish: continue
      case .or, .and, .coalesce: left = try evaluate(operation.value, scope)
      default:
        let right = try evaluate(operation.value, scope)
        do throws(Fault) {
          left = try apply(operation.symbol, left, right)
        } catch {
          throw error.at(operation.value.offset)
        }
      }
    }
    return left
  }

  // MARK: Paths

  private func path(_ base: Expression, _ steps: [Expression.Step], _ scope: Scope?) throws(Fault) -> Value {
    var value = try evaluate(base, scope)
    var index = 0
    while index < steps.count {
      let step = steps[index]
      if step.isOptional, value.isNullish { return .undefined }
      do throws(Fault) {
        try meter.step()
        switch step.form {
        case .call(let elements):
          value = try call(value, Arguments(try list(elements, scope)), { self.name(of: base, steps[..<index]) })
        case .member, .index:
          let name = try key(step, scope)
          // A member that is called at once is a method: no function is made of it.
          if index + 1 < steps.count, case .call(let elements) = steps[index + 1].form {
            if let own = try ownFunction(value, name) {
              value = own
            } else {
              if steps[index + 1].isOptional, !(try hasMethod(value, name)) { return .undefined }
              value = try callMethod(value, name, { () throws(Fault) in Arguments(try self.list(elements, scope)) })
              index += 1
            }
          } else {
            value = try member(value, name)
          }
        }
      } catch {
        throw error.at(step.offset)
      }
      index += 1
    }
    return value
  }

  private func key(_ step: Expression.Step, _ scope: Scope?) throws(Fault) -> JSString {
    switch step.form {
    case .member(let name): return name
    case .index(let index): return try string(try evaluate(index, scope))
    case .call: return JSString()
    }
  }

  /// The text of a path for a message.
  private func name(of base: Expression, _ steps: ArraySlice<Expression.Step>) -> String {
    Fault.quoted(ExpressionPrinter.text(Expression(.path(base, Array(steps)))))
  }

  // MARK: Calls

  /// Calls a function from a method.
  func call(_ function: Value, _ arguments: [Value]) throws(Fault) -> Value {
    try call(function, Arguments(arguments), { "a value" })
  }

  private func call(_ function: Value, _ arguments: Arguments, _ name: () -> String) throws(Fault) -> Value {
    guard case .function(let function) = function else {
      throw .type("\(name()) is no function, but \(function.typeName)")
    }
    try meter.step()
    switch function.body {
    case .native(_, let body): return try body(self, arguments)
    case .arrow(let arrow, let parent): return try evaluate(arrow.body, try bind(arrow, arguments, parent))
    }
  }

  private func bind(_ arrow: ArrowFunction, _ arguments: Arguments, _ parent: Scope?) throws(Fault) -> Scope {
    var variables: [JSString: Value] = [:]
    for (index, parameter) in arrow.parameters.enumerated() {
      var value = arguments[index]
      if case .undefined = value, let fallback = parameter.fallback { value = try evaluate(fallback, nil) }
      try bind(parameter.pattern, value, &variables)
    }
    if let rest = arrow.rest { variables[rest] = try array(Array(arguments.values.dropFirst(arrow.parameters.count))) }
    try meter.allocate(bytes: 64 + 64 * variables.count)
    let scope = Scope(variables, parent: parent)
    try checkDepth(scope.depth)
    return scope
  }

  /// Patterns nest as deep as the parser allows.
  private func bind(
    _ pattern: ArrowFunction.Pattern, _ value: Value, _ variables: inout [JSString: Value]
  ) throws(Fault) {
    switch pattern {
    case .name(let name): variables[name] = value
    case .object(let properties, let rest):
      if value.isNullish { throw .type("cannot take \(value.typeName) apart as an object") }
      for property in properties { try bind(property.pattern, try member(value, property.name), &variables) }
      if let rest {
        let taken = Set(properties.map(\.name))
        variables[rest] = try object(try ownMembers(value).filter { !taken.contains($0.0) })
      }
    case .array(let patterns, let rest):
      let values = try iterate(value)
      for (index, pattern) in patterns.enumerated() {
        if let pattern { try bind(pattern, index < values.count ? values[index] : .undefined, &variables) }
      }
      if let rest { variables[rest] = try array(Array(values.dropFirst(patterns.count))) }
    }
  }
}

/// Numbers that only the seed determines (SplitMix64).
struct RandomSequence {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
  }
}
