import type { ConsultingProps } from './props.ts'
import { protectedEmail } from './protected-email.ts'

/** The card that says what the author can be hired for, with an address that people can read and click. */
export function Consulting({ consulting: { title, topics, email } }: ConsultingProps) {
	return (
		<section class="consulting" aria-label={title}>
			<p class="consulting-title">{title}</p>
			{topics.length > 0 && (
				<ul>
					{topics.map((topic) => (
						<li key={topic}>{topic}</li>
					))}
				</ul>
			)}
			{email && <p dangerouslySetInnerHTML={{ __html: protectedEmail(email) }} />}
		</section>
	)
}
