/// Expressions and what Node 20 makes of them in UTC, with `JavaScriptTests.data` as `$json`: JSON, or the word for what JSON lacks.
let javaScriptValues = #"""
  1 + 2 * 3 ⇒ 7
  (1 + 2) * 3 ⇒ 9
  2 ** 3 ** 2 ⇒ 512
  (-2) ** 2 ⇒ 4
  7 % 3 ⇒ 1
  -7 % 3 ⇒ -1
  5 / 0 ⇒ Infinity
  -5 / 0 ⇒ -Infinity
  0 / 0 ⇒ NaN
  0.1 + 0.2 ⇒ 0.30000000000000004
  1e21 ⇒ 1e+21
  1e-7 ⇒ 1e-7
  123456789012345680000 ⇒ 123456789012345680000
  1.5e300 * 1e10 ⇒ Infinity
  0.000001 ⇒ 0.000001
  100000000000000000000 ⇒ 100000000000000000000
  -0 ⇒ 0
  1 / -0 ⇒ -Infinity
  "a" + 1 ⇒ "a1"
  1 + "a" ⇒ "1a"
  "3" * "4" ⇒ 12
  "3" - 1 ⇒ 2
  +"  12 " ⇒ 12
  +"" ⇒ 0
  +"abc" ⇒ NaN
  +true ⇒ 1
  +null ⇒ 0
  +undefined ⇒ NaN
  +[] ⇒ 0
  +[5] ⇒ 5
  +{} ⇒ NaN
  [] + {} ⇒ "[object Object]"
  [1,2] + [3] ⇒ "1,23"
  null + 1 ⇒ 1
  undefined + 1 ⇒ NaN
  true + true ⇒ 2
  "b" > "a" ⇒ true
  "B" > "a" ⇒ false
  "10" < "9" ⇒ true
  10 < "9" ⇒ false
  null >= 0 ⇒ true
  undefined == null ⇒ true
  undefined === null ⇒ false
  null == 0 ⇒ false
  "" == 0 ⇒ true
  "1" == 1 ⇒ true
  [1] == 1 ⇒ true
  "a" == ["a"] ⇒ true
  NaN == NaN ⇒ false
  NaN !== NaN ⇒ true
  !"" ⇒ true
  !"a" ⇒ false
  !!0 ⇒ false
  !![] ⇒ true
  typeof 1 ⇒ "number"
  typeof "a" ⇒ "string"
  typeof undefined ⇒ "undefined"
  typeof null ⇒ "object"
  typeof {} ⇒ "object"
  typeof [] ⇒ "object"
  typeof (x => x) ⇒ "function"
  typeof nothingThere ⇒ "undefined"
  void 0 ⇒ undefined
  5 & 3 ⇒ 1
  5 | 3 ⇒ 7
  5 ^ 3 ⇒ 6
  ~5 ⇒ -6
  1 << 31 ⇒ -2147483648
  -1 >>> 0 ⇒ 4294967295
  -8 >> 1 ⇒ -4
  2 ** -1 ⇒ 0.5
  1 < 2 ? "yes" : "no" ⇒ "yes"
  false ? 1 : true ? 2 : 3 ⇒ 2
  null ?? "d" ⇒ "d"
  0 ?? "d" ⇒ 0
  0 || "d" ⇒ "d"
  "" && "x" ⇒ ""
  1 && 2 ⇒ 2
  $json.a?.b?.[0]?.c ⇒ 1
  $json.q?.b.c.d ⇒ undefined
  $json.q?.b.c.d() ⇒ undefined
  $json.a.b[1].c ⇒ 2
  $json["name"] ⇒ "Ada Lovelace"
  $json.nil?.x ⇒ undefined
  $json.name.split(" ") ⇒ ["Ada","Lovelace"]
  $json.name.split(" ")[0].toLowerCase() ⇒ "ada"
  $json.name.length ⇒ 12
  `Hi ${$json.name}!` ⇒ "Hi Ada Lovelace!"
  `a${1}b${`c${2}`}` ⇒ "a1bc2"
  $json.tags.map(x => x.toUpperCase()).join("-") ⇒ "X-Y-X"
  $json.items.filter(i => i.p > 2).map(({id}) => id) ⇒ [3,1]
  $json.items.reduce((sum, i) => sum + i.p, 0) ⇒ 7.5
  $json.items.sort((a, b) => a.id - b.id).map(i => i.id) ⇒ [1,2,3]
  $json.items.find(i => i.id === 2) ⇒ {"id":2,"p":1}
  $json.items.findIndex(i => i.id === 9) ⇒ -1
  $json.items.some(i => i.p > 3) ⇒ true
  $json.items.every(i => i.p > 3) ⇒ false
  [..."héllo"].length ⇒ 5
  [...$json.tags, "z"] ⇒ ["x","y","x","z"]
  [...new Set($json.tags)] ⇒ ["x","y"]
  ({...$json.a, d: 1}) ⇒ {"b":[{"c":1},{"c":2}],"d":1}
  ({a: 1, ["b" + 1]: 2, "c d": 3}) ⇒ {"a":1,"b1":2,"c d":3}
  ({2: "b", 1: "a", x: "c"}) ⇒ {"1":"a","2":"b","x":"c"}
  Object.keys({b: 1, a: 2}) ⇒ ["b","a"]
  Object.values({b: 1, a: 2}) ⇒ [1,2]
  Object.entries({b: 1, a: 2}) ⇒ [["b",1],["a",2]]
  Object.fromEntries([["a", 1], ["b", 2]]) ⇒ {"a":1,"b":2}
  Object.assign({}, {a: 1}, {b: 2}) ⇒ {"a":1,"b":2}
  JSON.stringify({a: [1, "x", null, undefined], b: undefined}) ⇒ "{\"a\":[1,\"x\",null,null]}"
  JSON.stringify({a: [1, {b: 2}], c: {}, d: []}, null, 2) ⇒ "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}"
  JSON.stringify("a\"b\n\u0001") ⇒ "\"a\\\"b\\n\\u0001\""
  JSON.stringify([NaN, Infinity, new Date(0)]) ⇒ "[null,null,\"1970-01-01T00:00:00.000Z\"]"
  JSON.stringify(undefined) ⇒ undefined
  JSON.stringify({a: 1, b: 2}, ["b"]) ⇒ "{\"b\":2}"
  JSON.stringify({a: 1, b: "x"}, (k, v) => typeof v === "number" ? v + 1 : v) ⇒ "{\"a\":2,\"b\":\"x\"}"
  JSON.stringify({a: 1}, null, "--") ⇒ "{\n--\"a\": 1\n}"
  JSON.parse('{"a": [1, 2]}').a[1] ⇒ 2
  JSON.parse("{") ⇒ throws SyntaxError
  Math.max(1, 5, 3) ⇒ 5
  Math.max() ⇒ -Infinity
  Math.min(...[4, 2, 8]) ⇒ 2
  Math.round(2.5) ⇒ 3
  Math.round(-2.5) ⇒ -2
  Math.round(-0.4) ⇒ 0
  Math.round(0.49999999999999994) ⇒ 0
  Math.floor(-1.5) ⇒ -2
  Math.trunc(-1.5) ⇒ -1
  Math.sign(-3) ⇒ -1
  Math.hypot(3, 4) ⇒ 5
  Math.abs("-3") ⇒ 3
  parseInt("42px") ⇒ 42
  parseInt("0x1f") ⇒ 31
  parseInt("101", 2) ⇒ 5
  parseInt("") ⇒ NaN
  parseFloat("3.14abc") ⇒ 3.14
  parseFloat(".5.5") ⇒ 0.5
  parseFloat("-1e3x") ⇒ -1000
  Number("0x10") ⇒ 16
  Number("1_000") ⇒ NaN
  Number("") ⇒ 0
  Number(" 12 ") ⇒ 12
  Number("Infinity") ⇒ Infinity
  Number([]) ⇒ 0
  Number(null) ⇒ 0
  Number.isInteger(5.0) ⇒ true
  Number.MAX_SAFE_INTEGER ⇒ 9007199254740991
  String(null) ⇒ "null"
  String([1, [2, 3]]) ⇒ "1,2,3"
  String({}) ⇒ "[object Object]"
  Boolean("false") ⇒ true
  isNaN("abc") ⇒ true
  isFinite("12") ⇒ true
  (255).toString(16) ⇒ "ff"
  (0.5).toString(2) ⇒ "0.1"
  (0.1).toString(3) ⇒ "0.0022002200220022002200220022002201"
  (-255).toString(36) ⇒ "-73"
  (3.14159).toFixed(2) ⇒ "3.14"
  (1.005).toFixed(2) ⇒ "1.00"
  (2.5).toFixed(0) ⇒ "3"
  (1.45).toFixed(1) ⇒ "1.4"
  (-1.5).toFixed(0) ⇒ "-2"
  (0).toFixed(2) ⇒ "0.00"
  (1e21).toFixed(2) ⇒ "1e+21"
  (-0.0000001).toFixed(2) ⇒ "-0.00"
  (123.456).toPrecision(4) ⇒ "123.5"
  (0.00001).toPrecision(1) ⇒ "0.00001"
  (123456).toPrecision(2) ⇒ "1.2e+5"
  (1234.5678).toExponential(2) ⇒ "1.23e+3"
  (0).toExponential() ⇒ "0e+0"
  (12345).toExponential() ⇒ "1.2345e+4"
  (1234567.891).toLocaleString() ⇒ "1,234,567.891"
  (1234567.891).toLocaleString("de-DE") ⇒ "1.234.567,891"
  (0.256).toLocaleString("en-US", {style: "percent"}) ⇒ "26%"
  (1234.5).toLocaleString("en-US", {style: "currency", currency: "USD"}) ⇒ "$1,234.50"
  (1234.5).toLocaleString("en-US", {minimumFractionDigits: 2}) ⇒ "1,234.50"
  (1234.567).toLocaleString("en-US", {maximumFractionDigits: 1}) ⇒ "1,234.6"
  "abc".charAt(1) ⇒ "b"
  "abc".charCodeAt(1) ⇒ 98
  "abc".at(-1) ⇒ "c"
  "abc"[1] ⇒ "b"
  "abc"[5] ⇒ undefined
  "😀".length ⇒ 2
  "😀".charCodeAt(0) ⇒ 55357
  "😀".codePointAt(0) ⇒ 128512
  [..."😀"].length ⇒ 1
  "😀".split("") ⇒ ["\ud83d","\ude00"]
  "😀" < "\uffff" ⇒ true
  "abcabc".indexOf("c", 3) ⇒ 5
  "abcabc".lastIndexOf("c") ⇒ 5
  "abcabc".lastIndexOf("a", 2) ⇒ 0
  "abc".indexOf("") ⇒ 0
  "abc".includes("b") ⇒ true
  "abc".startsWith("b", 1) ⇒ true
  "abc".endsWith("b", 2) ⇒ true
  "abcdef".slice(-3, -1) ⇒ "de"
  "abcdef".slice(2) ⇒ "cdef"
  "abcdef".substring(4, 1) ⇒ "bcd"
  "abcdef".substr(-3, 2) ⇒ "de"
  "abc".padStart(5) ⇒ "  abc"
  "abc".padStart(7, "12") ⇒ "1212abc"
  "abc".padEnd(5, "-") ⇒ "abc--"
  "ab".repeat(3) ⇒ "ababab"
  "ab".repeat(-1) ⇒ throws RangeError
  " \t a \n".trim() ⇒ "a"
  "  a ".trimStart() ⇒ "a "
  "  a ".trimEnd() ⇒ "  a"
  "ÀÉß".toLowerCase() ⇒ "àéß"
  "straße".toUpperCase() ⇒ "STRASSE"
  "İ".toLowerCase().length ⇒ 2
  "a,b,,c".split(",") ⇒ ["a","b","","c"]
  "a,b,c".split(",", 2) ⇒ ["a","b"]
  "abc".split() ⇒ ["abc"]
  "".split(",") ⇒ [""]
  "".split("") ⇒ []
  "a1b22c".split(/\d+/) ⇒ ["a","b","c"]
  "a1b2".split(/(\d)/) ⇒ ["a","1","b","2",""]
  "abc".split(/(?:)/) ⇒ ["a","b","c"]
  "aXbxc".split(/x/i) ⇒ ["a","b","c"]
  "x".concat(1, null, [2]) ⇒ "x1null2"
  "a-b-c".replace("-", "+") ⇒ "a+b-c"
  "a-b-c".replaceAll("-", "+") ⇒ "a+b+c"
  "a-b-c".replace(/-/g, "+") ⇒ "a+b+c"
  "John Smith".replace(/(\w+)\s(\w+)/, "$2, $1") ⇒ "Smith, John"
  "abc".replace("b", "[$&$`$'$$]") ⇒ "a[bac$]c"
  "abc".replace(/b/, m => m.toUpperCase()) ⇒ "aBc"
  "aaa".replace(/a/g, (m, o) => o) ⇒ "012"
  "2024-01-31".replace(/(?<y>\d+)-(?<m>\d+)/, "$<m>/$<y>") ⇒ "01/2024-31"
  "abc".replace("", "_") ⇒ "_abc"
  "abc".replaceAll("", "_") ⇒ "_a_b_c_"
  "abc".replace(/x*/g, "-") ⇒ "-a-b-c-"
  "abc".replaceAll(/b/, "x") ⇒ throws TypeError
  "test123abc45".match(/\d+/g) ⇒ ["123","45"]
  "test123".match(/(\w)(\d+)/)[2] ⇒ "123"
  "abc".match(/x/) ⇒ null
  "abc".match(/x/g) ⇒ null
  "a1b2".match(/([a-z])(\d)/).index ⇒ 0
  "k=v".match(/(?<key>\w)=(?<val>\w)/).groups.val ⇒ "v"
  [..."a1b2".matchAll(/[a-z](\d)/g)].map(m => m[1]) ⇒ ["1","2"]
  "abc".search(/c/) ⇒ 2
  /^\w+@\w+\.\w+$/.test("ab@cd.ef") ⇒ true
  /(a+)+$/.test("aaaa") ⇒ true
  /(?<=\$)\d+/.exec("cost $42")[0] ⇒ "42"
  /(?<!\$)\b\d+/.exec("cost $42 7")[0] ⇒ "7"
  /a(?=b)/.test("ab") ⇒ true
  /a(?!b)/.test("ab") ⇒ false
  /(a)|b/.exec("b") ⇒ ["b",null]
  /(?:a|ab)(?:c|bcd)(d*)/.exec("abcd") ⇒ ["abcd",""]
  /(z)((a+)?(b+)?(c))*/.exec("zaacbbbcac") ⇒ ["zaacbbbcac","z","ac","a",null,"c"]
  /\bfoo\b/i.test("a FOO b") ⇒ true
  /^b/m.test("a\nb") ⇒ true
  /a.c/.test("a\nc") ⇒ false
  /a.c/s.test("a\nc") ⇒ true
  /(['"]).*?\1/.exec("say 'hi' \"x\"")[0] ⇒ "'hi'"
  /[^a-c]+/.exec("abcdef")[0] ⇒ "def"
  /[\w-]+/.exec("a-b c")[0] ⇒ "a-b"
  /\u{1F600}/u.test("😀") ⇒ true
  /^.$/u.test("😀") ⇒ true
  /^.$/.test("😀") ⇒ false
  /\p{Lu}/u.test("É") ⇒ true
  /a{2,3}/.exec("aaaa")[0] ⇒ "aaa"
  /a{2,3}?/.exec("aaaa")[0] ⇒ "aa"
  /a{,3}/.test("a{,3}") ⇒ true
  /x{0}y/.exec("y")[0] ⇒ "y"
  /(a*)*/.exec("b") ⇒ ["",null]
  /(?=(a+))a*b\1/.exec("baaabac") ⇒ ["aba","a"]
  /(.*?)a(?!(a+)b\2c)\2(.*)/.exec("baaabaac") ⇒ ["baaabaac","ba",null,"abaac"]
  /[\d.]+/.exec("v1.2.3")[0] ⇒ "1.2.3"
  /\//.test("a/b") ⇒ true
  /[/]/.test("a/b") ⇒ true
  /\cJ/.test("\n") ⇒ true
  /[\b]/.test("\b") ⇒ true
  /\x41\u0042/.test("AB") ⇒ true
  /ſ/i.test("s") ⇒ false
  /K/i.test("k") ⇒ true
  new RegExp("a+", "g").flags ⇒ "g"
  /(/.test ⇒ throws SyntaxError
  [3, 1, 10].sort() ⇒ [1,10,3]
  [3, 1, 10].sort((a, b) => a - b) ⇒ [1,3,10]
  [1, 2, 3].reverse() ⇒ [3,2,1]
  [1, 2, 3].includes(2) ⇒ true
  [NaN].includes(NaN) ⇒ true
  [NaN].indexOf(NaN) ⇒ -1
  [1, [2, [3]]].flat() ⇒ [1,2,[3]]
  [1, [2, [3]]].flat(Infinity) ⇒ [1,2,3]
  [[1], [2]].flatMap(x => x) ⇒ [1,2]
  [1, 2, 3, 4].slice(-2) ⇒ [3,4]
  [1, 2, 3].at(-1) ⇒ 3
  [1, null, undefined, "a"].join() ⇒ "1,,,a"
  [1, 2, 3].concat([4], 5) ⇒ [1,2,3,4,5]
  [1, 2, 3].fill(0, 1) ⇒ [1,0,0]
  Array(3).fill("x") ⇒ ["x","x","x"]
  Array.from({length: 3}, (_, i) => i * 2) ⇒ [0,2,4]
  Array.from("abc") ⇒ ["a","b","c"]
  Array.isArray([]) ⇒ true
  Array.of(1, 2) ⇒ [1,2]
  [1, 2, 3].entries().next ⇒ undefined
  [..."ab"].entries().toArray ⇒ undefined
  [1,2,3].lastIndexOf(3) ⇒ 2
  [1,2,3].reduce((a, b) => a + b) ⇒ 6
  [].reduce((a, b) => a + b) ⇒ throws TypeError
  [1,2,3].reduceRight((a, b) => a + "-" + b) ⇒ "3-2-1"
  [5,1,4].toSorted() ⇒ [1,4,5]
  [1,2,3].with(1, 9) ⇒ [1,9,3]
  "a" in {a: 1} ⇒ true
  [] instanceof Array ⇒ true
  new Date(0).toISOString() ⇒ "1970-01-01T00:00:00.000Z"
  new Date("2024-01-31").getTime() ⇒ 1706659200000
  new Date("2024-01-31T10:00:00Z").toISOString() ⇒ "2024-01-31T10:00:00.000Z"
  new Date("2024-01-31T10:00:00").toISOString() ⇒ "2024-01-31T10:00:00.000Z"
  new Date("2024-01-31T10:00:00+02:00").toISOString() ⇒ "2024-01-31T08:00:00.000Z"
  new Date("Jan 5, 2024").toISOString() ⇒ "2024-01-05T00:00:00.000Z"
  new Date("2024/03/04").toISOString() ⇒ "2024-03-04T00:00:00.000Z"
  new Date("Sat, 27 Jan 2024 10:00:00 GMT").toISOString() ⇒ "2024-01-27T10:00:00.000Z"
  new Date(2024, 0, 31).toISOString() ⇒ "2024-01-31T00:00:00.000Z"
  new Date(2024, 13, 1).toISOString() ⇒ "2025-02-01T00:00:00.000Z"
  new Date("nope").getTime() ⇒ NaN
  new Date("nope").toISOString() ⇒ throws RangeError
  new Date(Date.UTC(2024, 1, 29)).getDay() ⇒ 4
  new Date("2024-02-29T12:34:56.789Z").getMinutes() ⇒ 34
  new Date("2024-02-29") - new Date("2024-02-28") ⇒ 86400000
  new Date("2024-02-29") > new Date("2024-02-28") ⇒ true
  new Date("2024-02-29") + 1 ⇒ "Thu Feb 29 2024 00:00:00 GMT+0000 (Coordinated Universal Time)1"
  JSON.stringify(new Date(0)) ⇒ "\"1970-01-01T00:00:00.000Z\""
  `${new Date(0)}` ⇒ "Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)"
  new Date(0).toUTCString() ⇒ "Thu, 01 Jan 1970 00:00:00 GMT"
  new Date(0).toDateString() ⇒ "Thu Jan 01 1970"
  new Date(8.64e15).toISOString() ⇒ "+275760-09-13T00:00:00.000Z"
  new Date(8.64e15 + 1).getTime() ⇒ NaN
  new Date(-1e14).toISOString() ⇒ "-001199-02-15T14:13:20.000Z"
  new Date(0).toLocaleDateString() ⇒ "1/1/1970"
  new Date(0).toLocaleString("en-US") ⇒ "1/1/1970, 12:00:00 AM"
  encodeURIComponent("a b&c/é😀") ⇒ "a%20b%26c%2F%C3%A9%F0%9F%98%80"
  encodeURI("http://a.b/c d?e=f&g") ⇒ "http://a.b/c%20d?e=f&g"
  decodeURIComponent("%F0%9F%98%80") ⇒ "😀"
  decodeURIComponent("%") ⇒ throws URIError
  btoa("hello") ⇒ "aGVsbG8="
  atob("aGVsbG8=") ⇒ "hello"
  (a => b => a + b)(1)(2) ⇒ 3
  ((a, b = 5) => a + b)(1) ⇒ 6
  ((...xs) => xs.length)(1, 2, 3) ⇒ 3
  (({a, b: {c}, ...rest}) => [a, c, rest])({a: 1, b: {c: 2}, d: 3}) ⇒ [1,2,{"d":3}]
  (([x, , y, ...zs]) => [x, y, zs])([1, 2, 3, 4, 5]) ⇒ [1,3,[4,5]]
  [1, 2, 3].map(String) ⇒ ["1","2","3"]
  ["1", "2", "3"].map(Number) ⇒ [1,2,3]
  ["1", "2", "3"].map(parseInt) ⇒ [1,null,null]
  [0, 1, ""].filter(Boolean) ⇒ [1]
  (1, 2) ⇒ 2
  "abc".toUpperCase?.() ⇒ "ABC"
  "abc".nope?.() ⇒ undefined
  undefined?.x ⇒ undefined
  $json.missing.x ⇒ throws TypeError
  $json.name.nope() ⇒ throws TypeError
  nothing ⇒ throws ReferenceError
  "\x41\u{1F600}\u0042\0" ⇒ "A😀B\u0000"
  'it\'s' ⇒ "it's"
  0x1F + 0b11 + 0o17 ⇒ 49
  1_000 ⇒ 1000
  .5 + 5. ⇒ 5.5
  "a".localeCompare("b") ⇒ -1
  "a".localeCompare("B") ⇒ -1
  "résumé".localeCompare("resume") ⇒ 1
  "a".normalize("NFD") ⇒ "a"
  "é".normalize("NFD").length ⇒ 2
  [1,2,3].toString() ⇒ "1,2,3"
  [,1].length ⇒ 2
  [1,,2].length ⇒ 3
  "abc".hasOwnProperty ⇒ undefined
  ({}).toString() ⇒ "[object Object]"
  [10, 9, 1].toSorted((a, b) => b - a) ⇒ [10,9,1]
  [3,2,1].findLast(x => x > 1) ⇒ 2
  Object.groupBy ⇒ undefined
  0.1.toFixed(20) ⇒ "0.10000000000000000555"
  1e100.toString() ⇒ "1e+100"
  123.456.toString(36) ⇒ "3f.gez4w97ry"
  5e-324 ⇒ 5e-324
  1.7976931348623157e308 ⇒ 1.7976931348623157e+308
  2**53 ⇒ 9007199254740992
  2**53 + 1 ⇒ 9007199254740992
  -1e-7 ⇒ -1e-7
  1/3 ⇒ 0.3333333333333333
  100 / 3 ⇒ 33.333333333333336
  4.35 * 100 ⇒ 434.99999999999994
  1.1 + 2.2 ⇒ 3.3000000000000003
  9007199254740993 ⇒ 9007199254740992
  0.1 * 3 ⇒ 0.30000000000000004
  "aB".toLocaleLowerCase() + "aB".toLocaleUpperCase() ⇒ "abAB"
  "\ud83d".isWellFormed() ⇒ false
  "\ud83d".toWellFormed() ⇒ "�"
  " a ".trimLeft() + "|" + " a ".trimRight() + "|" ⇒ "a | a|"
  "a".valueOf() ⇒ "a"
  (5).valueOf() ⇒ 5
  true.valueOf() ⇒ true
  true.toString() ⇒ "true"
  ({a: 1}).valueOf() ⇒ {"a":1}
  [1, 2, 3, 4].findLastIndex(x => x < 3) ⇒ 1
  [1, 2].forEach(x => x) ⇒ undefined
  [7, 8].shift() ⇒ 7
  [1, 2, 3, 4].splice(1, 2) ⇒ [2,3]
  [1, 2, 3, 4].toSpliced(1, 2, "x") ⇒ [1,"x",4]
  [1, 2, 3].toReversed() ⇒ [3,2,1]
  new Date("2024-03-05T06:07:08.009Z").getDate() ⇒ 5
  new Date("2024-03-05T06:07:08.009Z").getFullYear() ⇒ 2024
  new Date("2024-03-05T06:07:08.009Z").getHours() ⇒ 6
  new Date("2024-03-05T06:07:08.009Z").getMilliseconds() ⇒ 9
  new Date("2024-03-05T06:07:08.009Z").getMonth() ⇒ 2
  new Date("2024-03-05T06:07:08.009Z").getSeconds() ⇒ 8
  new Date("2024-03-05T06:07:08.009Z").getTimezoneOffset() ⇒ 0
  new Date("2024-03-05T06:07:08.009Z").getUTCDate() ⇒ 5
  new Date("2024-03-05T06:07:08.009Z").getUTCDay() ⇒ 2
  new Date("2024-03-05T06:07:08.009Z").getUTCFullYear() ⇒ 2024
  new Date("2024-03-05T06:07:08.009Z").getUTCHours() ⇒ 6
  new Date("2024-03-05T06:07:08.009Z").getUTCMilliseconds() ⇒ 9
  new Date("2024-03-05T06:07:08.009Z").getUTCMinutes() ⇒ 7
  new Date("2024-03-05T06:07:08.009Z").getUTCMonth() ⇒ 2
  new Date("2024-03-05T06:07:08.009Z").getUTCSeconds() ⇒ 8
  new Date("2024-03-05T06:07:08.009Z").setDate(0) ⇒ 1709186828009
  new Date("2024-03-05T06:07:08.009Z").setFullYear(2023, 1, 29) ⇒ 1677650828009
  new Date("2024-03-05T06:07:08.009Z").setHours(25, 61) ⇒ 1709690468009
  new Date("2024-03-05T06:07:08.009Z").setMilliseconds(1) ⇒ 1709618828001
  new Date("2024-03-05T06:07:08.009Z").setMinutes(-1) ⇒ 1709618348009
  new Date("2024-03-05T06:07:08.009Z").setMonth(-1) ⇒ 1701756428009
  new Date("2024-03-05T06:07:08.009Z").setSeconds(61, 5) ⇒ 1709618881005
  new Date("2024-03-05T06:07:08.009Z").setTime(5) ⇒ 5
  new Date("2024-03-05T06:07:08.009Z").setUTCDate(31) ⇒ 1711865228009
  new Date("2024-03-05T06:07:08.009Z").setUTCFullYear(2025) ⇒ 1741154828009
  new Date("2024-03-05T06:07:08.009Z").setUTCHours(0, 0, 0, 0) ⇒ 1709596800000
  new Date("2024-03-05T06:07:08.009Z").setUTCMilliseconds(999) ⇒ 1709618828999
  new Date("2024-03-05T06:07:08.009Z").setUTCMinutes(0) ⇒ 1709618408009
  new Date("2024-03-05T06:07:08.009Z").setUTCMonth(11, 31) ⇒ 1735625228009
  new Date("2024-03-05T06:07:08.009Z").setUTCSeconds(0) ⇒ 1709618820009
  new Date(new Date("2024-03-05T06:07:08.009Z").setDate(10)).toISOString() ⇒ "2024-03-10T06:07:08.009Z"
  new Date("2024-03-05T06:07:08.009Z").toGMTString() ⇒ "Tue, 05 Mar 2024 06:07:08 GMT"
  new Date("2024-03-05T06:07:08.009Z").toJSON() ⇒ "2024-03-05T06:07:08.009Z"
  new Date("2024-03-05T06:07:08.009Z").toTimeString() ⇒ "06:07:08 GMT+0000 (Coordinated Universal Time)"
  new Date("2024-03-05T16:07:08.009Z").toLocaleTimeString() ⇒ "4:07:08 PM"
  new Date("2024-03-05T06:07:08.009Z").valueOf() ⇒ 1709618828009
  /a/gi.global ⇒ true
  /a/gi.ignoreCase ⇒ true
  /a/m.multiline ⇒ true
  /a\/b/.source ⇒ "a\\/b"
  /a/y.sticky ⇒ true
  /a/u.unicode ⇒ true
  /a/g.lastIndex ⇒ 0
  new Set([1, 1, 2]).size ⇒ 2
  new Set([1, 2]).has(2) ⇒ true
  [new Set([1, 2]).forEach(x => x)] ⇒ [null]
  ((a, b) => a + b).call(null, 1, 2) ⇒ 3
  ((a, b) => a + b).apply(null, [1, 2]) ⇒ 3
  [Math.E, Math.LN10, Math.LN2, Math.LOG10E, Math.LOG2E, Math.PI, Math.SQRT1_2, Math.SQRT2] ⇒ [2.718281828459045,2.302585092994046,0.6931471805599453,0.4342944819032518,1.4426950408889634,3.141592653589793,0.7071067811865476,1.4142135623730951]
  [Math.acos(0.5), Math.asin(0.5), Math.atan(1), Math.atan2(1, 2), Math.cbrt(8), Math.ceil(1.2)].map(x => Math.round(x * 1e9) / 1e9) ⇒ [1.047197551,0.523598776,0.785398163,0.463647609,2,2]
  [Math.cos(1), Math.cosh(1), Math.exp(1), Math.expm1(1), Math.log(2), Math.log10(1000), Math.log1p(1), Math.log2(8)].map(x => Math.round(x * 1e9) / 1e9) ⇒ [0.540302306,1.543080635,2.718281828,1.718281828,0.693147181,3,0.693147181,3]
  [Math.pow(2, 10), Math.sin(1), Math.sinh(1), Math.sqrt(9), Math.tan(1), Math.tanh(1)].map(x => Math.round(x * 1e9) / 1e9) ⇒ [1024,0.841470985,1.175201194,3,1.557407725,0.761594156]
  [Math.clz32(1), Math.fround(5.5), Math.fround(5.05)] ⇒ [31,5.5,5.050000190734863]
  Math.random() < 1 ⇒ true
  Object.freeze({a: 1}) ⇒ {"a":1}
  Object.getOwnPropertyNames({a: 1}) ⇒ ["a"]
  Object.hasOwn({a: 1}, "a") ⇒ true
  [Object.is(NaN, NaN), Object.is(0, -0), Object.is("a", "a")] ⇒ [true,false,true]
  [Object.isFrozen(1), Object.isSealed(1)] ⇒ [true,true]
  Object.seal({a: 1}) ⇒ {"a":1}
  [Number.EPSILON, Number.MAX_VALUE, Number.MIN_SAFE_INTEGER, Number.MIN_VALUE] ⇒ [2.220446049250313e-16,1.7976931348623157e+308,-9007199254740991,5e-324]
  [Number.NEGATIVE_INFINITY < 0, Number.POSITIVE_INFINITY > 0, isNaN(Number.NaN)] ⇒ [true,true,true]
  [Number.isFinite("1"), Number.isNaN("a"), Number.isSafeInteger(2 ** 53), Number.parseFloat("1.5x"), Number.parseInt("12px")] ⇒ [false,false,false,1.5,12]
  String.fromCharCode(104, 105, 0x10041) ⇒ "hiA"
  String.fromCodePoint(128512, 65) ⇒ "😀A"
  Date.parse("1970-01-02") ⇒ 86400000
  typeof Date.now() ⇒ "number"
  "x".concat("y").lastIndexOf("y") ⇒ 1
  decodeURI("a%20b%2F") ⇒ "a b%2F"
  """#
