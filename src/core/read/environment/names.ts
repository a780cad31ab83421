export type NameKind = 'os' | 'browser' | 'app' | 'device' | 'tool';
/** A name as makers spell it, and the ways people write it, in small letters; a blank may also be a hyphen or nothing. */
type Row = readonly [name: string, ways?: string];

const SYSTEMS: readonly Row[] = [
  ['Windows', 'windows nt|ms windows|microsoft windows|windows|widnows|windwos|windos|winodws|window|win'],
  ['macOS', 'mac os x|mac os|macos x|macos|os x|os/x|osx|macintosh|mac'],
  ['Ubuntu', 'ubuntu linux|ubuntu server|ubuntu|ubunto|unbuntu|ubunutu|kubuntu|xubuntu|lubuntu'],
  ['Debian', 'debian gnu/linux|debian linux|debian'],
  ['Fedora', 'fedora core|fedora release|fedora linux|fedora|fc'],
  ['CentOS', 'centos linux|centos|cent os|cent0s|centeros'],
  ['Red Hat', 'red hat enterprise linux|red hat linux|redhat linux|red hat|redhat|rhel|rhel server'],
  ['SUSE', 'suse linux enterprise server|suse linux|opensuse|suse|sles|sled'],
  ['Linux Mint'],
  ['Arch Linux'],
  ['Alpine', 'alpine linux'],
  ['Gentoo', 'gentoo linux|gentoo'],
  ['Slackware'],
  ['Kali', 'kali linux'],
  ['Manjaro'],
  ['Amazon Linux', 'amazon linux|amzn linux'],
  ['Oracle Linux', 'oracle linux|oel'],
  ['Rocky Linux'],
  ['AlmaLinux'],
  ['Scientific Linux'],
  ['Mandriva', 'mandriva|mandrake'],
  ['Raspbian', 'raspbian|raspberry pi os'],
  ['FreeBSD'],
  ['OpenBSD'],
  ['NetBSD'],
  ['BSD'],
  ['Solaris', 'opensolaris|solaris|sunos|smartos|illumos'],
  ['AIX'],
  ['HP-UX', 'hp-ux|hpux'],
  ['z/OS', 'z/os|zos'],
  ['iPadOS'],
  ['iOS', 'iphone os|ios'],
  ['Android'],
  ['ChromeOS', 'chrome os|chromeos|chromium os'],
  ['Linux', 'gnu/linux|linux|linus os|liunx|lunix|linix'],
  ['Cygwin'],
  ['Unix', 'unix'],
  [
    'All systems',
    'all operating systems|any operating system|every operating system|all os|any os|all oses|all platforms|any platform|every platform|os independent|platform independent',
  ],
];
const BROWSERS: readonly Row[] = [
  ['Chrome', 'google chrome|chrome canary|chrome'],
  ['Chromium'],
  ['Firefox', 'mozilla firefox|firefox|waterfox'],
  ['Safari'],
  ['Edge', 'microsoft edge|ms edge|edge'],
  ['Internet Explorer', 'internet explorer|msie|ie'],
  ['Opera'],
  ['Brave'],
  ['Vivaldi'],
  ['SeaMonkey', 'seamonkey|mozilla suite'],
  ['Samsung Internet'],
];
const APPS: readonly Row[] = [
  ['Learn IDE', 'learn ide|learn.co ide|in browser ide'],
  ['Nitrous'],
  ['Cloud9'],
  ['VS Code', 'visual studio code|vs code|vscode'],
  ['Visual Studio', 'visual studio'],
  ['IntelliJ IDEA', 'intellij idea|intellij'],
  ['WebStorm'],
  ['PyCharm'],
  ['RubyMine'],
  ['Android Studio'],
  ['Eclipse', 'eclipse ide|eclipse sdk|eclipse'],
  ['NetBeans'],
  ['Xcode'],
  ['Sublime Text', 'sublime text'],
  ['Atom', 'atom editor|atom ide|atom'],
  ['Thunderbird'],
  ['VirtualBox'],
  ['Slack', 'slack app'],
];
/** Named with a version, these tell where something runs; alone they tell nothing. */
const TOOLS =
  'java|jdk|jre|openjdk|open jdk|oracle jdk|sun jdk|ibm jdk|j2sdk|jvm|javac|node|nodejs|node.js|npm|yarn|python|ruby|rails|php|perl|go|golang|rust|gcc|clang|kernel|' +
  'docker|maven|ant|gradle|git|bash|zsh|mysql|mariadb|postgres|postgresql|sqlite|mongodb|redis|apache|nginx|tomcat|jetty|hadoop|spark|hive|hbase|' +
  'zookeeper|kubernetes|k8s|helm|angular|react|vue|typescript|electron|flutter|dart|swift|kotlin|scala|appium|selenium|webdriver|.net|dotnet|' +
  'tensorflow|pytorch|cuda|opencv|numpy|protobuf|mingw|msys|vmware|xen|hyper-v|vagrant|ansible|terraform|jenkins|openssl|glibc|gtk|qt|' +
  'kde|gnome|xorg|httpd|hibernate|spring|jboss|wildfly|weblogic|websphere|cdh|hdp|cloudera|ide|version|release|build|revision|ver|rev';
const DEVICES =
  'iphone|ipad|ipod|pixel|nexus|galaxy|macbook pro|macbook air|macbook|imac|mac mini|chromebook|surface pro|surface|thinkpad|raspberry pi|oneplus|xperia|kindle';

/** Versions that are known by a name, by the system that they are versions of. */
export const CODE_NAMES: Readonly<Record<string, string>> = {
  macOS:
    'snow leopard|leopard|mountain lion|lion|mavericks|yosemite|el capitan|high sierra|sierra|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe',
  Ubuntu:
    'gutsy|hardy heron|karmic|lucid lynx|lucid|natty|oneiric|precise pangolin|trusty tahr|trusty|xenial xerus|xenial|bionic beaver|bionic|focal fossa|focal|jammy jellyfish|jammy|noble numbat',
  Debian: 'sarge|etch|lenny|squeeze|wheezy|jessie|stretch|buster|bullseye|bookworm|trixie',
  Windows: 'xp|vista|me|[12]\\d[hH][12]|server \\d{4}|server|2000|2003|2008|2012|2016|2019|2022',
};
/** These are so much a system's own that they need no system beside them. */
export const OWN_NAMES =
  'snow leopard|mountain lion|mavericks|yosemite|el capitan|high sierra|mojave|big sur|xenial|trusty tahr|bionic beaver|jammy';

const rowsOf = (kind: NameKind, rows: readonly Row[]): [string, { kind: NameKind; name: string }][] =>
  rows.flatMap(([name, ways = name.toLowerCase()]) =>
    ways.split('|').map((way): [string, { kind: NameKind; name: string }] => [keyOf(way), { kind, name }]),
  );
const plain = (words: string): Row[] => words.split('|').map((word): Row => [word]);

/** A way of writing, as a key: without blanks and hyphens. */
export function keyOf(way: string): string {
  return way.toLowerCase().replace(/[\s_-]/g, '');
}

/** Every way of writing a name, by its key. */
export const NAMES: ReadonlyMap<string, { kind: NameKind; name: string }> = new Map([
  ...rowsOf('tool', plain(TOOLS)),
  ...rowsOf('device', plain(DEVICES)),
  ...rowsOf('app', APPS),
  ...rowsOf('browser', BROWSERS),
  ...rowsOf('os', SYSTEMS),
]);
const waysOf = (rows: readonly Row[]): string[] => rows.flatMap(([name, ways = name.toLowerCase()]) => ways.split('|'));
/** All ways of writing, for a pattern; the longest first, so that "os x" is not read as "os". */
export const WAYS: readonly string[] = [
  ...waysOf([...SYSTEMS, ...BROWSERS, ...APPS]),
  ...TOOLS.split('|'),
  ...DEVICES.split('|'),
].toSorted((one, other) => other.length - one.length);
