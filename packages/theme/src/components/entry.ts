import { frontMatterFlag } from '@blog/core'
import { type Html, html } from '../html/html.ts'
import type { Parts } from './parts.ts'
import type { EntryProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** A post in a list: title, summary, meta line. The whole of it can be clicked. Several lists have it, and it is written once. */
export function Entry(
	{ site, post, lead = false, pinned = false }: EntryProps,
	parts: Parts,
): Html {
	const { MetaLine, kept, wording } = parts
	return lead || pinned ? write() : kept.ofPost(site, post, write)

	function write(): Html {
		const { showSummary = true } = site
		const hasSummary =
			post.summary !== '' && !(frontMatterFlag(post, 'hideSummary') ?? !showSummary)
		return html`
			<article class="entry h-entry${lead && ' lead'}">
				${pinned && html`<p class="pinned">${wording.texts.pinned}</p>`}
				<h2${wording.dir(post.title)}><a class="u-url p-name" href="${siteUrl(site, post.url)}">${post.title}</a></h2>
				${hasSummary && html`<p class="summary p-summary"${wording.dir(post.summary)}>${post.summary}${post.truncated && ' ...'}</p>`}
				${MetaLine({ site, post })}
			</article>
		`
	}
}
