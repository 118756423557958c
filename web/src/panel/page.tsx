import { type ReactNode, useEffect, useRef } from "react";

/** Whether a page has been shown before this one, which the reader came from; and whether by going back. */
let visited = false;
let back = false;
if (typeof window !== "undefined") {
  addEventListener("popstate", () => {
    back = true;
  });
}

/**
 * A view: its heading, which names the document and takes the focus when the reader has come from another view,
 * and its content. Every view is in one; where only the address's parameters change it stays as it is.
 */
export function Page({
  title,
  heading = title,
  wide = false,
  children,
}: {
  /** The title in the browser's bar and history. */
  title: string;
  /** What stands in the heading, where it is more than the title. */
  heading?: ReactNode;
  /** Whether the view takes the window's whole width. */
  wide?: boolean;
  children: ReactNode;
}): ReactNode {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === "PlanGraph" ? title : `${title} · PlanGraph`;
  }, [title]);
  useEffect(() => {
    if (visited) {
      h1.current?.focus({ preventScroll: true });
      // The browser itself knows where a reader who goes back was.
      if (!back) scrollTo(0, 0);
    }
    visited = true;
    back = false;
  }, []);
  return (
    <div className={wide ? "page wide" : "page"}>
      <h1 ref={h1} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </div>
  );
}
