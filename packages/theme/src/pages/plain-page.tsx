import { Body } from '../components/body.tsx'
import type { PlainView } from '../view.ts'

/** A page that stands alone. */
export function PlainPage({ post, html }: PlainView) {
	return (
		<article class="post">
			<header class="page-header">
				<h1>{post.title}</h1>
				{post.description && <p class="description">{post.description}</p>}
			</header>
			<Body html={html} />
		</article>
	)
}
