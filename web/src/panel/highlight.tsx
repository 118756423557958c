import { Fragment, type ReactNode } from "react";

/** A name as the server marks it, HTML with mark elements; any other element is shown as its text. */
export function Highlight({ html }: { html: string }): ReactNode {
  const nodes = new DOMParser().parseFromString(html, "text/html").body.childNodes;
  return (
    <span lang={/\p{Script=Han}/u.test(html) ? "zh-CN" : "en"}>
      {Array.from(nodes, (node, index) =>
        node.nodeName === "MARK" ? (
          <mark key={index}>{node.textContent}</mark>
        ) : (
          <Fragment key={index}>{node.textContent}</Fragment>
        ),
      )}
    </span>
  );
}
