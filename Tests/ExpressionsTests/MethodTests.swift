import Foundation
import NodeModel
import Testing

@testable import Expressions

/// n8n's and Luxon's methods, each with a value.
@Suite struct MethodTests {
  static let all = strings + arrays + scalars + dates + dateTimes + durations + data

  static let strings: [(String, JSONValue)] = [
    ("'aGVsbG8='.base64Decode()", "hello"), ("'hé'.base64Encode()", "aMOp"),
    ("'see https://a.example.com/x?y=1#z, ok'.extractUrl()", "https://a.example.com/x?y=1#z,"),
    ("'https://a.b/c/d?e'.extractUrlPath()", "/c/d"), ("'hello'.hash()", "5d41402abc4b2a76b9719d911017c592"),
    ("'abc'.hash('sha1')", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("'abc'.hash('sha256')", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("'abc'.hash('SHA-224')", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
    ("'abc'.hash('sha384')", "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"),
    ("'abc'.hash('sha512').slice(0, 32)", "ddaf35a193617abacc417349ae204131"),
    ("'a'.repeat(1000).hash('sha512').slice(0, 16)", "67ba5535a46e3f86"),
    ("''.ifEmpty('d')", "d"), ("'x'.ifEmpty('d')", "x"), ("'example.com'.isDomain()", true), ("'-a.com'.isDomain()", false),
    ("'a@b.co'.isEmail()", true), ("'a@b'.isEmail()", false),
    ("''.isEmpty()", true), ("'a'.isNotEmpty()", true), ("'1.5'.isNumeric()", true), ("'x'.isNumeric()", false),
    ("'https://a.b'.isUrl()", true), ("'a.b'.isUrl()", false),
    ("'{\"a\": 1}'.parseJson()", ["a": 1]), ("'say \"x\"'.quote()", "\"say \\\"x\\\"\""),
    ("'# Title\\n**bold** [link](http://x) `code`'.removeMarkdown()", "Title\nbold link code"),
    ("'<b>a</b> c'.removeTags()", "a c"), ("'Crème Brûlée ßø'.replaceSpecialChars()", "Creme Brulee sso"),
    ("'no'.toBoolean()", false), ("'FALSE'.toBoolean()", false), ("'yes'.toBoolean()", true),
    ("'Hello big-world'.toCamelCase()", "helloBigWorld"), ("'helloBig world'.toKebabCase()", "hello-big-world"),
    ("'helloBig World'.toSnakeCase()", "hello_big_world"),
    ("'HELLO world. next'.toSentenceCase()", "Hello world. Next"), ("'hello WORLD'.toTitleCase()", "Hello World"),
    ("'2024-01-31'.toDate().toISOString()", "2024-01-31T00:00:00.000Z"),
    ("'12.9px'.toDecimalNumber()", 12.9), ("'12.9'.toFloat()", 12.9), ("'12.9'.toInt()", 12), ("'12.9'.toNumber()", 12.9),
    ("'12.9'.toWholeNumber()", 12), ("'a\"'.toJsonString()", "\"a\\\"\""),
    ("'a%20b'.urlDecode()", "a b"), ("'a b/c'.urlEncode()", "a%20b%2Fc"), ("'a b/c'.urlEncode(true)", "a%20b/c"),
    ("'mail Ada <ada@x.org>'.extractEmail()", "ada@x.org"), ("'none'.extractEmail()", nil),
    ("'ada@mail.example.org'.extractDomain()", "mail.example.org"),
    ("'http://sub.example.com:80/a'.extractDomain()", "sub.example.com"),
    ("'31/01/2024'.toDateTime('dd/MM/yyyy').toISODate()", "2024-01-31"),
    ("'1706659200'.toDateTime('s').toISODate()", "2024-01-31"), ("'abc'.length", 3),
  ]

  static let arrays: [(String, JSONValue)] = [
    ("[1].append(2, 3)", [1, 2, 3]), ("[1, 2, 6].average()", 3), ("[1, 2, 3].chunk(2)", [[1, 2], [3]]),
    ("[0, null, '', 'a', {}].compact()", [0, "a"]), ("[1, 2, 3].difference([2])", [1, 3]),
    ("[{a: 1}, {a: 2}].difference([{a: 2}])", [["a": 1]]), ("[].ifEmpty('d')", "d"), ("[1, 2, 2].intersection([2, 3])", [2]),
    ("[].isEmpty()", true), ("[1].isNotEmpty()", true),
    ("[{a: 1}, {a: 2, b: 3}].merge()", ["a": 2, "b": 3]), ("[{a: 1, b: 2}, {a: 3}].pluck('a')", [1, 3]),
    ("[{a: 1, b: 2, c: 3}].pluck('a', 'b')", [["a": 1, "b": 2]]), ("[5].randomItem()", 5),
    ("[1, 1, '1'].removeDuplicates()", [1, "1"]), ("[{a: 1}].renameKeys('a', 'b')", [["b": 1]]),
    ("[{k: 'x', v: 1}, {k: 'y', v: 2}].smartJoin('k', 'v')", ["x": 1, "y": 2]), ("[1, 2.5, '3'].sum()", 6.5),
    ("[1, 'a'].toJsonString()", "[1,\"a\"]"), ("[1, 2].union([2, 3])", [1, 2, 3]),
    ("[{a: 1, b: 1}, {a: 1, b: 2}].unique('a').length", 1), ("[{b: 1, a: 2}, {a: 2, b: 1}].unique().length", 1),
    ("[3, 1].min()", 1), ("[3, 1].max()", 3),
    ("[{t: 'a', n: 1}, {t: 'b', n: 2}, {t: 'a', n: 3}].groupBy('t').a.pluck('n')", [1, 3]), ("[1, 2, 3].randomItem() > 0", true),
    ("Array(4).fill(1).toLocaleString()", "1,1,1,1"), ("[4, 5].values()", [4, 5]), ("[4].keys()", [0]),
    ("new Set([1]).values()", [1]), ("new Set('a').keys()", ["a"]),
  ]

  static let scalars: [(String, JSONValue)] = [
    ("(1.2).ceil()", 2), ("(1.7).floor()", 1), ("(1.5).round()", 2), ("(1.005).round(2)", 1.01), ("(-1.25).round(1)", -1.3),
    ("(1250).round(-2)", 1300), ("(-3).abs()", 3), ("(5).ifEmpty(1)", 5), ("(0).isEmpty()", false),
    ("(2).isEven()", true), ("(0).isNotEmpty()", true), ("(3).isOdd()", true), ("(0).toBoolean()", false),
    ("(1.5).toFloat()", 1.5), ("(1.9).toInt()", 1), ("(1.5).toJsonString()", "1.5"), ("(1.5).toNumber()", 1.5),
    ("(1234.5).format()", "1,234.5"), ("(0).toDateTime().toISO()", "1970-01-01T00:00:00.000Z"),
    ("(45322).toDateTime('excel').toISODate()", "2024-01-31"), ("(1).isInteger()", true), ("true.ifEmpty(1)", true),
    ("false.isEmpty()", false),
    ("false.isNotEmpty()", true), ("true.toBoolean()", true), ("true.toFloat()", 1), ("true.toInt()", 1),
    ("true.toJsonString()", "true"), ("true.toNumber()", 1), ("({a: 1, b: null, c: ''}).compact()", ["a": 1]),
    ("({a: 1}).hasField('a')", true),
    ("({}).ifEmpty('d')", "d"), ("({}).isEmpty()", true), ("({a: 1}).isNotEmpty()", true),
    ("({a: 'xy', b: 'z'}).keepFieldsContaining('x')", ["a": "xy"]), ("({a: 1}).merge({a: 2, b: 3})", ["a": 1, "b": 3]),
    ("({a: 1, b: 2}).removeField('a')", ["b": 2]),
    ("({a: 'xy', b: 'z'}).removeFieldsContaining('x')", ["b": "z"]), ("({a: 1}).toJsonString()", "{\"a\":1}"),
    ("({a: 'x y', b: 1}).urlEncode()", "a=x+y&b=1"), ("({a: 1}).toLocaleString()", "[object Object]"), ("null.ifEmpty(1)", 1),
    ("undefined.isEmpty()", true), ("null.isNotEmpty()", false), ("[1].map(x => x).toString()", "1"),
    ("(x => x).toString()", "function"), ("({a: 1}).values()", [1]), ("({a: 1}).hasOwnProperty('b')", false),
  ]

  static let dates: [(String, JSONValue)] = [
    ("new Date('2024-03-05T06:07:08Z').beginningOf('month').toISOString()", "2024-03-01T00:00:00.000Z"),
    ("new Date('2024-03-05').diffTo('2024-03-07')", 2), ("new Date('2024-11-27T15:39:06.500Z').diffToNow('hours')", 24),
    ("new Date('2024-02-05').endOf('month').toISOString()", "2024-02-29T23:59:59.999Z"),
    ("new Date('2024-02-05').endOfMonth().toISOString()", "2024-02-29T23:59:59.999Z"),
    ("new Date('2024-02-05').extract('year')", 2024),
    ("new Date('2024-02-05').extract()", 6), ("new Date('2024-02-05').ifEmpty(1).getTime()", 1_707_091_200_000),
    ("new Date('2024-02-05').inBetween('2024-02-01', '2024-02-06')", true),
    ("new Date('2024-02-05').isBetween('2024-02-06', '2024-02-07')", false),
    ("new Date('2024-07-05').isDst()", false), ("new Date(0).isEmpty()", false),
    ("new Date('2024-11-28T15:30:00Z').isInLast(10, 'minutes')", true), ("new Date(0).isNotEmpty()", true),
    ("new Date('2024-03-02').isWeekend()", true),
    ("new Date('2024-03-05').setZone('Asia/Tokyo').hour", 9),
    ("new Date('2024-03-05T06:00:00Z').startOf('day').toISOString()", "2024-03-05T00:00:00.000Z"),
    ("new Date('2024-03-05').toISODate()", "2024-03-05"), ("new Date(5000).toInt()", 5),
    ("new Date(0).toJsonString()", "\"1970-01-01T00:00:00.000Z\""), ("new Date(0).toLocal().toISO()", "1970-01-01T00:00:00.000Z"),
    ("new Date(5).toMillis()", 5), ("new Date('2024-11-26T15:39:06.500Z').toRelative()", "2 days ago"),
    ("new Date(5000).toSeconds()", 5),
    ("new Date(0).toUTC().zoneName", "UTC"), ("new Date('2024-03-05').plus(1, 'week').toISOString()", "2024-03-12T00:00:00.000Z"),
    ("new Date('2024-03-05').minus({days: 5}).toISOString()", "2024-02-29T00:00:00.000Z"),
    ("new Date('2024-03-05').format('d LLL yy')", "5 Mar 24"),
    ("new Date(0).toFormat('yyyy')", "1970"), ("new Date(0).toISO()", "1970-01-01T00:00:00.000Z"),
    ("new Date(0).toDateTime().year", 1970),
  ]

  /// 2024-11-28T15:39:06.500, a Thursday, seen from New York.
  private static let here = "$now.setZone('America/New_York')"

  static let dateTimes: [(String, JSONValue)] = [
    ("\(here).toISO()", "2024-11-28T10:39:06.500-05:00"), ("$now.beginningOf('week').toISO()", "2024-11-25T00:00:00.000Z"),
    ("\(here).day", 28), ("$now.daysInMonth", 30), ("$now.daysInYear", 366),
    ("DateTime.fromISO('2024-11-27').diffNow('days').days < -1", true), ("$now.diffTo('2024-11-30T15:39:06.500Z', 'days')", 2),
    ("$now.diffTo('2024-11-30T16:39:06.500Z', ['days', 'hours'])", ["days": 2, "hours": 1]),
    ("$today.diffToNow('hours').floor()", 15),
    ("$now.endOf('quarter').toISO()", "2024-12-31T23:59:59.999Z"), ("$now.endOfMonth().toISODate()", "2024-11-30"),
    ("$now.equals($now)", true), ("$now.extract('month')", 11), ("$now.get('year')", 2024), ("$now.hasSame($today, 'day')", true),
    ("\(here).hour", 10),
    ("$now.ifEmpty(1).year", 2024), ("$now.inBetween('2024-11-01', '2024-12-01')", true),
    ("DateTime.fromISO('x').invalidReason", "unparsable"), ("$now.isBetween('2024-11-01', '2024-11-02')", false),
    ("DateTime.fromISO('2024-07-01', {zone: 'America/New_York'}).isDst()", true),
    ("$now.isEmpty()", false), ("\(here).isInDST", false), ("$now.isInLast(1, 'day')", true), ("$now.isInLeapYear", true),
    ("$now.isNotEmpty()", true), ("$now.isValid", true), ("$now.isWeekend()", false), ("$now.locale", "en-US"),
    ("$now.millisecond", 500), ("$now.minute", 39), ("$now.month", 11),
    ("$now.monthLong", "November"), ("$now.monthShort", "Nov"), ("\(here).offset", -300),
    ("$now.offsetNameLong", "Coordinated Universal Time"), ("$now.offsetNameShort", "UTC"), ("$now.ordinal", 333),
    ("$now.quarter", 4), ("$now.reconfigure({locale: 'fr'}).year", 2024), ("$now.second", 6),
    ("$now.set({day: 31}).isValid", false), ("$now.set({month: 2, day: 29, hour: 0}).toISO()", "2024-02-29T00:39:06.500Z"),
    ("DateTime.fromISO('2024-01-31').set({month: 2}).toISODate()", "2024-02-29"),
    ("$now.set({weekday: 1}).toISODate()", "2024-11-25"), ("$now.setLocale('de').year", 2024),
    ("$now.setZone('UTC+2').toISO()", "2024-11-28T17:39:06.500+02:00"),
    ("$now.setZone('Asia/Kolkata', {keepLocalTime: true}).toISO()", "2024-11-28T15:39:06.500+05:30"),
    ("$now.startOf('hour').toISO()", "2024-11-28T15:00:00.000Z"), ("$now.toHTTP()", "Thu, 28 Nov 2024 15:39:06 GMT"),
    ("$now.toISODate()", "2024-11-28"),
    ("$now.toISOTime()", "15:39:06.500Z"), ("$now.toISOWeekDate()", "2024-W48-4"), ("$now.toInt()", 1_732_808_346),
    ("$now.toJSDate().getTime()", 1_732_808_346_500), ("$now.toJSON()", "2024-11-28T15:39:06.500Z"),
    ("$now.toJsonString()", "\"2024-11-28T15:39:06.500Z\""), ("\(here).toLocal().hour", 15),
    ("$now.toLuxon().year", 2024), ("$now.toMillis()", 1_732_808_346_500),
    ("\(here).toRFC2822()", "Thu, 28 Nov 2024 10:39:06 -0500"), ("$now.plus({hours: 3}).toRelative()", "in 3 hours"),
    ("$now.toSQL()", "2024-11-28 15:39:06.500 +00:00"), ("$now.toSQLDate()", "2024-11-28"),
    ("$now.toSQLTime()", "15:39:06.500 +00:00"),
    ("$now.toSeconds()", 1_732_808_346.5), ("\(here).toUTC().toISO()", "2024-11-28T15:39:06.500Z"),
    ("$now.toUnixInteger()", 1_732_808_346), ("$now.ts", 1_732_808_346_500), ("$now.valueOf()", 1_732_808_346_500),
    ("$now.weekNumber", 48), ("$now.weekYear", 2024), ("$now.weekday", 4), ("$now.weekdayLong", "Thursday"),
    ("$now.weekdayShort", "Thu"),
    ("$now.weeksInWeekYear", 52), ("$now.year", 2024), ("\(here).zoneName", "America/New_York"), ("$now.toObject().month", 11),
    ("$now.toString()", "2024-11-28T15:39:06.500Z"),
    ("$now.toISO({suppressMilliseconds: true, includeOffset: false})", "2024-11-28T15:39:06.500"), ("$now > $today", true),
    ("$now - $today", 56_346_500),
    ("`${$today}`", "2024-11-28T00:00:00.000Z"), ("$now.toLocaleString(DateTime.DATE_MED)", "Nov 28, 2024"),
    ("$now.toFormat(\"S SSS u uu uuu s ss m mm h hh H HH a\")", "500 500 500 50 5 6 06 39 39 3 03 15 15 PM"),
    ("\(here).toFormat('Z ZZ ZZZ z')", "-5 -05:00 -0500 America/New_York"),
    ("$now.toFormat('d dd c ccc cccc ccccc E EEE EEEE EEEEE')", "28 28 4 Thu Thursday T 4 Thu Thursday T"),
    ("$now.toFormat('L LL LLL LLLL LLLLL M MM MMM MMMM MMMMM')", "11 11 Nov November N 11 11 Nov November N"),
    (
      "$now.toFormat('y yy yyyy yyyyyy G GG GGGGG kk kkkk W WW o ooo q qq')",
      "2024 24 2024 002024 AD Anno Domini A 24 2024 48 48 333 333 4 04"
    ),
    ("$now.toFormat('X x')", "1732808346 1732808346500"), ("$now.toFormat(\"'at' HH 'o''clock'\")", "at 15 oclock"),
    ("$now.toFormat('D DD DDD DDDD')", "11/28/2024 Nov 28, 2024 November 28, 2024 Thursday, November 28, 2024"),
    ("$now.toFormat('t tt T TT')", "3:39 PM 3:39:06 PM 15:39 15:39:06"),
    ("$now.toFormat('f F ff')", "11/28/2024, 3:39 PM 11/28/2024, 3:39:06 PM Nov 28, 2024, 3:39 PM"),
    (
      "DateTime.fromISO('2024-03-10T01:30', {zone: 'America/New_York'}).plus({hours: 1}).toISO()", "2024-03-10T03:30:00.000-04:00"
    ),
    ("DateTime.fromISO('2024-03-09T02:30', {zone: 'America/New_York'}).plus({days: 1}).toISO()", "2024-03-10T03:30:00.000-04:00"),
    ("DateTime.fromISO('2024-01-31').plus({months: 1}).toISODate()", "2024-02-29"),
    ("DateTime.fromISO('2024-W05-3').toISODate()", "2024-01-31"),
    ("DateTime.fromISO('2024-031').toISODate()", "2024-01-31"),
    ("DateTime.fromISO('20240131T102030').toISO()", "2024-01-31T10:20:30.000Z"),
    ("DateTime.fromISO('2024-01-31T10:00:00+05:30', {setZone: true}).toISO()", "2024-01-31T10:00:00.000+05:30"),
    (
      "[DateTime.DATETIME_FULL, DateTime.DATETIME_FULL_WITH_SECONDS, DateTime.DATETIME_HUGE, DateTime.DATETIME_HUGE_WITH_SECONDS, DateTime.DATETIME_MED, DateTime.DATETIME_MED_WITH_SECONDS, DateTime.DATETIME_SHORT, DateTime.DATETIME_SHORT_WITH_SECONDS].map(f => $now.toLocaleString(f)).length",
      8
    ),
    (
      "[DateTime.DATE_FULL, DateTime.DATE_HUGE, DateTime.DATE_SHORT].map(f => $now.toLocaleString(f))",
      ["November 28, 2024", "Thursday, November 28, 2024", "11/28/2024"]
    ),
    (
      "[DateTime.TIME_24_SIMPLE, DateTime.TIME_24_WITH_LONG_OFFSET, DateTime.TIME_24_WITH_SECONDS, DateTime.TIME_24_WITH_SHORT_OFFSET].map(f => $now.toLocaleString(f))",
      ["15:39", "15:39:06 Coordinated Universal Time", "15:39:06", "15:39:06 UTC"]
    ),
    (
      "[DateTime.TIME_SIMPLE, DateTime.TIME_WITH_LONG_OFFSET, DateTime.TIME_WITH_SECONDS, DateTime.TIME_WITH_SHORT_OFFSET].map(f => $now.toLocaleString(f))",
      ["3:39 PM", "3:39:06 PM Coordinated Universal Time", "3:39:06 PM", "3:39:06 PM UTC"]
    ),
    ("DateTime.fromFormat('31 Jan 2024 10:05 PM', 'd MMM yyyy hh:mm a').toISO()", "2024-01-31T22:05:00.000Z"),
    ("DateTime.fromString('2024', 'yyyy').year", 2024),
    ("DateTime.fromHTTP('Wed, 31 Jan 2024 10:00:00 GMT').toISO()", "2024-01-31T10:00:00.000Z"),
    ("DateTime.fromRFC2822('31 Jan 2024 10:00:00 +0200').toISO()", "2024-01-31T08:00:00.000Z"),
    ("DateTime.fromJSDate(new Date(0)).year", 1970),
    ("DateTime.fromMillis(0, {zone: 'America/New_York'}).toISO()", "1969-12-31T19:00:00.000-05:00"),
    ("DateTime.fromObject({year: 2024, month: 2}).toISODate()", "2024-02-01"),
    ("DateTime.fromSQL('2024-01-31 10:00:00').toISO()", "2024-01-31T10:00:00.000Z"), ("DateTime.fromSeconds(5).ts", 5000),
    ("DateTime.isDateTime($now)", true), ("DateTime.local(2024, 2, 3).toISODate()", "2024-02-03"),
    ("DateTime.max($now, $today).hour", 15), ("DateTime.min($now, $today).hour", 0), ("DateTime.now().year", 2024),
    ("DateTime.utc(2024, 2, 3, 4).toISO()", "2024-02-03T04:00:00.000Z"),
  ]

  static let durations: [(String, JSONValue)] = [
    ("Duration.fromObject({hours: 36}).as('days')", 1.5), ("Duration.fromObject({days: 2}).days", 2),
    ("Duration.fromISO('P1Y2M3W4DT5H6M7.5S').toISO()", "P1Y2M3W4DT5H6M7.5S"), ("Duration.fromObject({hours: 2}).get('hours')", 2),
    ("Duration.fromObject({hours: 2}).hours", 2), ("Duration.fromMillis(5).isValid", true),
    ("Duration.fromMillis(5).milliseconds", 5), ("Duration.fromObject({minutes: 2}).minutes", 2),
    ("Duration.fromObject({months: 2}).months", 2), ("Duration.fromObject({hours: 2}).negate().hours", -2),
    ("Duration.fromObject({quarters: 2}).quarters", 2),
    ("Duration.fromObject({minutes: 90, hours: 1}).rescale().toObject()", ["hours": 2, "minutes": 30]),
    ("Duration.fromObject({seconds: 2}).seconds", 2),
    ("Duration.fromMillis(90060000).shiftTo('days', 'hours', 'minutes').toObject()", ["days": 1, "hours": 1, "minutes": 1]),
    ("Duration.fromObject({days: 1, hours: 2}).toHuman()", "1 day, 2 hours"), ("Duration.fromObject({days: 1}).toJSON()", "P1D"),
    ("Duration.fromObject({seconds: 2}).toMillis()", 2000), ("Duration.fromObject({seconds: 2}).valueOf()", 2000),
    ("Duration.fromObject({weeks: 2}).weeks", 2), ("Duration.fromObject({years: 2}).years", 2),
    ("Duration.isDuration(Duration.fromMillis(1))", true),
    ("Duration.fromMillis(3723004).toFormat('hh:mm:ss.SSS')", "01:02:03.004"),
    ("Duration.fromObject({days: 1}).plus({days: 2}).minus({days: 1}).toString()", "P2D"),
    ("Duration.fromMillis(61000).normalize().toISO()", "PT61S"),
    (
      "DateTime.fromISO('2024-03-31').diff(DateTime.fromISO('2024-01-31'), ['months', 'days']).toObject()",
      ["months": 2, "days": 0]
    ),
    (
      "DateTime.fromISO('2024-01-01').diff(DateTime.fromISO('2023-11-15'), ['months', 'days', 'hours']).toObject()",
      ["months": 1, "days": 17, "hours": 0]
    ), ("DateTime.fromISO('2024-01-01').diff(DateTime.fromISO('2025-01-01'), 'years').years", -1),
  ]

  static let data: [(String, JSONValue)] = [
    ("$data.id", 7), ("$fromAi('query')", "weather"), ("$fromai('query')", "weather"),
    ("$jsonPath({a: [1, 2, 3]}, '$.a[-1:]')", [3]), ("$pageCount", 0), ("$position", 0), ("$request", nil), ("$response", nil),
    ("Duration instanceof Object", true), ("$input.binary.file_name", "a.png"), ("$input.json.id", 7),
    ("$input.last().json.id", 8),
    ("$input.params.mode", "fast"), ("$('Webhook').binary", [:]), ("$('Split').pairedItem(1).json.v", "second"),
    ("$jsonpath({a: {b: 1, c: [{b: 2}]}}, '$..b')", [1, 2]),
    ("$jsonpath([{a: 1, b: 'x'}, {a: 2}], '$[?(@.a >= 1 && @.b)].b')", ["x"]),
    ("$jsonpath({a: [1, 2, 3, 4]}, '$.a[0:4:2]')", [1, 3]), ("$jsonpath({'a b': 1}, \"$['a b']\")", [1]),
    ("$jsonpath({a: 1, b: 2}, '$.*')", [1, 2]),
    ("$jsonpath([1, 2, 3], '$[0,2]')", [1, 3]), ("$jsonpath([{n: 'a'}, {n: 'b'}], \"$[?(@.n == 'b' || !@.n)]\")", [["n": "b"]]),
    ("$if(false, 1)", nil), ("$ifEmpty([], 1)", 1), ("$max()", nil), ("DateTime === DateTime", false),
  ]

  @Test(
    arguments: [
      ("strings", strings), ("arrays", arrays), ("scalars", scalars), ("dates", dates), ("dateTimes", dateTimes),
      ("durations", durations), ("data", data),
    ].map(\.0))
  func methodsHaveTheirValue(_ group: String) throws {
    let groups = [
      "strings": Self.strings, "arrays": Self.arrays, "scalars": Self.scalars, "dates": Self.dates, "dateTimes": Self.dateTimes,
      "durations": Self.durations, "data": Self.data,
    ]
    for (source, wanted) in groups[group] ?? [] {
      let found = Result { try ExpressionEvaluator().evaluate("={{ \(source) }}", in: CorpusTests.context) }
      #expect((try? found.get()) == wanted, "\(source): \(found)")
    }
  }
}
