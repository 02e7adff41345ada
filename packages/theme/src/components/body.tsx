import { protectEmails } from './protected-email.ts'

/** The renderer's HTML: the one text that is not escaped. */
export function Body({ html }: { readonly html: string }) {
	return <div class="prose" dangerouslySetInnerHTML={{ __html: protectEmails(html) }} />
}
