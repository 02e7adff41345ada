import { frontMatterFlag } from '@blog/core'
import type { OwnProps, Parts } from '../components/parts.ts'
import type { DocumentProps } from '../components/props.ts'
import { toTop } from '../components/to-top.ts'
import { attribute, type Html, html } from '../html/html.ts'
import type { View } from '../view.ts'

/** The frame of every page. */
export function Document({ view, icon, children }: OwnProps<DocumentProps>, parts: Parts): Html {
	const { Head, Header, Footer, ExtraFoot, wording } = parts
	const { site, head } = view
	const { tag = 'und', isRightToLeft, texts } = wording
	return html`
		<html${attribute('lang', tag)}${attribute('dir', isRightToLeft ? 'rtl' : undefined)}>
			${Head({ site, head, view, icon })}
			<body class="page-${view.kind}">
				<a class="skip-link" href="#main">${texts.skipToContent}</a>
				${Header({ site, current: head.url, translations: head.translations })}
				<main id="main">${children}${toTop(texts)}</main>
				${hasFooter(view) && Footer({ site, feeds: head.feeds })}
				${ExtraFoot({ site, view })}
			</body>
		</html>
	`
}

/** A post or page can do without (PaperMod's `hideFooter`). */
function hasFooter(view: View): boolean {
	return !('post' in view && frontMatterFlag(view.post, 'hideFooter'))
}
