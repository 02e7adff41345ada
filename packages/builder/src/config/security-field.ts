import { directives } from '../security/directives.ts'
import { type Field, isObject } from './check-fields.ts'

/** A scheme, a host with what may stand around it, a hash, or a word that is no hole. */
const source =
	/^(?:[a-z][a-z0-9+.-]*:|(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(?:\d+|\*))?(?:\/[^\s;,'"]*)?|'self'|'unsafe-eval'|'wasm-unsafe-eval'|'sha(?:256|384|512)-[\w+/-]+={0,2}')$/i

const sources: Field = {
	expected: 'a list of sources',
	accepts: Array.isArray,
	item: {
		expected:
			"a source such as `https://giscus.app`, `*.example.com`, `data:` or a hash; `'unsafe-inline'` is none, since it lets everything run",
		accepts: (value) => typeof value === 'string' && source.test(value),
	},
}

/** What `security` may hold. */
export const security: Field = {
	expected: 'an object with sources by directive, or `false`',
	accepts: (value) => value === false || isObject(value),
	fields: Object.fromEntries(directives.map((directive) => [directive, sources])),
}
