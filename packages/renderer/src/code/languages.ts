import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs'

/** Names that mean: this is no code, or its colours would say nothing. */
const plain = new Set([
	'',
	'text',
	'txt',
	'plain',
	'plaintext',
	'none',
	'nohighlight',
	'no-highlight',
	'output',
	'ascii',
	'goat',
	'mermaid',
])

/** Names that people write (Chroma's, Rouge's, Pygments'), beside those that Shiki knows. */
export const aliases: Readonly<Record<string, string>> = {
	'c++11': 'cpp',
	'go-html-template': 'handlebars',
	'go-template': 'handlebars',
	'go-text-template': 'handlebars',
	'html+django': 'jinja',
	'html+jinja': 'jinja',
	'obj-c': 'objective-c',
	cxx: 'cpp',
	dosbatch: 'bat',
	django: 'jinja',
	eex: 'elixir',
	ecmascript: 'javascript',
	flow: 'javascript',
	gohtmltmpl: 'handlebars',
	golang: 'go',
	gotemplate: 'handlebars',
	gradle: 'groovy',
	haproxy: 'nginx',
	hcl2: 'hcl',
	htmlmixed: 'html',
	ipython: 'python',
	jsonld: 'json',
	jsonls: 'jsonl',
	ldif: 'yaml',
	mysql: 'sql',
	nasm: 'asm',
	node: 'javascript',
	objc: 'objective-c',
	objectivec: 'objective-c',
	patch: 'diff',
	pcss: 'postcss',
	pgsql: 'sql',
	plpgsql: 'sql',
	postgresql: 'sql',
	psql: 'sql',
	py3: 'python',
	pycon: 'python',
	python2: 'python',
	python3: 'python',
	rustlang: 'rust',
	shellscript: 'bash',
	sqlite: 'sql',
	sqlite3: 'sql',
	svg: 'xml',
	systemd: 'ini',
	udiff: 'diff',
	x86asm: 'asm',
	xhtml: 'html',
	'yaml+jinja': 'yaml',
}

/**
 * Finds Shiki's name of a language.
 *
 * @param written As in the class name, lower-case.
 * @returns `text` for what is no code; `undefined` if the language is not known.
 */
export function languageName(written: string): string | undefined {
	if (plain.has(written)) return 'text'
	// A diff of code in a language: Prism's `diff-js`.
	if (/^diff-\w+$/.test(written)) return 'diff'
	const name = Object.hasOwn(aliases, written) ? (aliases[written] as string) : written
	return isBundled(name) ? name : undefined
}

function isBundled(name: string): boolean {
	return Object.hasOwn(bundledLanguages, name) || Object.hasOwn(bundledLanguagesAlias, name)
}
