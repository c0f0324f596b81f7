/// The type that a parameter's value is checked against and converted to: hetumind's FieldType, integers in JSON.
public enum FieldType: Int, CodedChoice {
  case boolean = 1
  case number, string, stringAlphanumeric, dateTime, time, array, object, options, url, jwt, formFields

  /// n8n's name.
  public var name: String {
    switch self {
    case .boolean: "boolean"
    case .number: "number"
    case .string: "string"
    case .stringAlphanumeric: "string-alphanumeric"
    case .dateTime: "dateTime"
    case .time: "time"
    case .array: "array"
    case .object: "object"
    case .options: "options"
    case .url: "url"
    case .jwt: "jwt"
    case .formFields: "form-fields"
    }
  }
}

/// The kinds of credentials that a property takes: hetumind's CredentialKind.
public enum CredentialKind: Int, CodedChoice {
  case genericAuthentication = 1
  case authenticate, oauth2

  /// n8n's name.
  public var name: String {
    switch self {
    case .genericAuthentication: "has:genericAuth"
    case .authenticate: "has:authenticate"
    case .oauth2: "extends:oAuth2Api"
    }
  }
}

/// Whether a property names a place in the data, and how many.
public enum DataPathRequirement: Int, CodedChoice {
  case single = 1
  case multiple

  /// n8n's name.
  public var name: String { self == .single ? "single" : "multiple" }
}

/// The editor that a string is written in.
public enum EditorType: Int, CodedChoice {
  case codeNode = 1
  case javaScript, html, sql, css

  /// n8n's name.
  public var name: String {
    switch self {
    case .codeNode: "codeNodeEditor"
    case .javaScript: "jsEditor"
    case .html: "htmlEditor"
    case .sql: "sqlEditor"
    case .css: "cssEditor"
    }
  }
}

/// The dialect of an SQL editor.
public enum SQLDialect: Int, CodedChoice {
  case standard = 1
  case postgreSQL, mySQL, mariaSQL, msSQL, sqLite, cassandra, plSQL

  /// n8n's name.
  public var name: String {
    switch self {
    case .standard: "StandardSQL"
    case .postgreSQL: "PostgreSQL"
    case .mySQL: "MySQL"
    case .mariaSQL: "MariaSQL"
    case .msSQL: "MSSQL"
    case .sqLite: "SQLite"
    case .cassandra: "Cassandra"
    case .plSQL: "PLSQL"
    }
  }
}

/// What an editor completes.
public enum CodeAutocomplete: Int, CodedChoice {
  case function = 1
  case functionItem

  /// n8n's name.
  public var name: String { self == .function ? "function" : "functionItem" }
}
