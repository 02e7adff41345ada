import { Body } from '../components/body.tsx'
import { PageHeader } from '../components/page-header.tsx'
import type { PlainView } from '../view.ts'

/** A page that stands alone. */
export function PlainPage({ post, html }: PlainView) {
	return (
		<article class="post">
			<PageHeader title={post.title} description={post.description} />
			<Body html={html} />
		</article>
	)
}
