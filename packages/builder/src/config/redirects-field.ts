import type { Field } from './check-fields.ts'
import { boolean, object } from './field-kinds.ts'
import { hasWildcard, isHidden, ownRedirect } from './own-redirect.ts'
import { isPattern, isRedirect } from './redirect-pattern.ts'
import type { RedirectsConfig } from './redirects-config.ts'

/** What `redirects` may hold. */
export const redirects: Field = object({
	aliases: boolean,
	language: boolean,
	paths: {
		expected: 'an object with old paths and where they lead, such as `{ "/old/": "/new/" }`',
		accepts: object().accepts,
		values: targetOf,
	},
} satisfies Record<keyof RedirectsConfig, Field>)

/** What a path may lead to. */
function targetOf(from: string): Field {
	return {
		expected: expectedOf(from),
		accepts: (to) => typeof to === 'string' && isRedirect(from, to),
	}
}

function expectedOf(from: string): string {
	if (hasWildcard(from))
		return 'a key with `[slug]` for one segment and `[...slug]` for several, as in what it leads to: `{ "/old/[...slug]": "/new/[...slug]" }`'
	if (ownRedirect(from, '/') === undefined && isHidden(from))
		return 'a key without names that begin with a dot, but for `/.well-known/`'
	if (ownRedirect(from, '/') === undefined)
		return 'a key that is a path of the site, such as `/old/`'
	return isPattern(from)
		? 'a path that has the same names in brackets, one or two, each once: `{ "/old/[...slug]": "/new/[...slug]" }`'
		: 'a path such as `/new/`, or an address such as `https://example.com/`'
}
