/**
 * Code for the page about embedding, complete as it stands; the tests place it on a page of another site.
 *
 * @param script the whole address of the script
 * @param page the whole address of the page of the guide that shows the same
 */
export function placeExample(script: string, page: string, language: string, fallback: string): string {
	return `<script type="module" src="${script}"></script>

<csp-checker lang="${language}">
  <a href="${page}">${fallback}</a>
</csp-checker>`;
}

/** How a page takes over the answers, and shows those of somewhere else. */
export const codeExample = `const checker = document.querySelector('csp-checker');

checker.addEventListener('csp-change', ({ detail }) => {
  console.log(detail.value);
});
checker.value = 'v=1&csp-status=new&partner-id=yes';`;

/** How a page gives the elements its own look. */
export const lookExample = `csp-checker {
  color-scheme: light;
  --paper: #ffffff;
  --accent: #0b5d4e;
  --text: "Your Font", sans-serif;
  --sans: "Your Font", sans-serif;
}

csp-checker::part(button) {
  border-radius: 1.5rem;
}`;

/** @param origin of the guide */
export function policyExample(origin: string): string {
	return `script-src ${origin};
connect-src ${origin};`;
}
