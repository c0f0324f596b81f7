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
  """#
