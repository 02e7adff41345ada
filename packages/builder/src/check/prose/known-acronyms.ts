import type { Audience } from './audience.ts'

/** What newspapers do not explain, and words that are written in capitals. */
const common = words(`
	AM BBC CD CEO CET CST DIY DVD EST EU EUR FAQ FYI GB GMT GPS HD IBM ID IIRC III IMHO IMO ISO IT KB LICENSE MB MIT NASA NB NYC OK PC PDF
	PM PS PST QA README TBD TIL TL DR TLDR TODO TV UK US USA USB USD UTC VIP WIP WWW
	AND NO NOT NOTE OR UPDATE EDIT YES
`)

/** What engineers say without a thought. */
const ofEngineers = words(`
	ABI ACL AI AMD ANSI API APT ARM ASCII AST AWS BIOS BOM BSD CDN CI CLI CMS CNAME CORS CPU CRLF CRUD CS CSP CSRF CSS CSV CTO CUDA CVE
	DB DDOS DNS DOM DOS DSL DX EOF FAT FOSS FTP GC GCC GCP GDB GIF GIT GNOME GNU GPL GPT GPU GUI HDD HDMI HTML HTTP HTTPS IAM IDE IDL
	IMAP IO IOS IP IR IRC JIT JPEG JPG JS JSON JSX JVM JWT KDE LAN LCD LLM LLVM LSP LTS MAC MCP MDX MIME ML MVC MVP NAT NFS NLP NPM
	NTP NULL NVIDIA OOM OOP ORM OS OSS PATH PEP PHP PID PNG POSIX POST PR PUT QR RAM RC REPL REST RFC RGB RPC RSA RSS RTFM SCSS SDK SEO
	SHA SMS SMTP SPA SQL SRE SSD SSH SSL SSO SSR SVG TCP TIFF TLD TLS TOML TS TTL TTY UDP UI UID UNIX URI URL UTF UUID UX VCS VM VPN
	VPS VS WAL WASM WAV WSL XHR XML XSS YAML ZIP ZSH
`)

const known: Readonly<Record<Audience, ReadonlySet<string>>> = {
	everyone: new Set(common),
	engineers: new Set([...common, ...ofEngineers]),
	experts: new Set([...common, ...ofEngineers]),
}

/** Acronyms that an audience knows. */
export function knownAcronyms(audience: Audience): ReadonlySet<string> {
	return known[audience]
}

function words(text: string): readonly string[] {
	return text.trim().split(/\s+/)
}
