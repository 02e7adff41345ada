import type { Html } from '../html/html.ts'
import type { Site } from '../site.ts'

/** Texts kept of each kind: a site of a hundred thousand posts does not live in memory twice. */
const MOST = 20_000

/**
 * Remembers HTML that depends on a site and little else, or on a site and one post, so that it is written once and not on every page
 * that has it: of the site that is rendering, as an object that does not change. A user's component may show whatever it likes: HTML
 * with one is never kept.
 */
export class Kept {
	#site: Site | undefined
	#same = new Map<string, Html>()
	#ofPosts = new Map<object, Html>()

	/** @param key All that the HTML depends on besides the site, and what it is. */
	same(site: Site, key: string, make: () => Html): Html {
		this.#begin(site)
		return keep(this.#same, key, make)
	}

	/** @param post All that the HTML depends on besides the site. */
	ofPost(site: Site, post: object, make: () => Html): Html {
		this.#begin(site)
		return keep(this.#ofPosts, post, make)
	}

	#begin(site: Site): void {
		if (site === this.#site) return
		this.#site = site
		this.#same = new Map()
		this.#ofPosts = new Map()
	}
}

function keep<Key>(known: Map<Key, Html>, key: Key, make: () => Html): Html {
	const found = known.get(key)
	if (found !== undefined) return found
	const made = make()
	if (made.islands === undefined && known.size < MOST) {
		// Text that was put together is copied into one piece by looking into it: once, and not on every page.
		made.text.charCodeAt(0)
		known.set(key, made)
	}
	return made
}
