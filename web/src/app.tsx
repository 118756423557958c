import { type ReactNode, Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";

import { Loading } from "./panel/notice";
import { Boundary } from "./shell/boundary";
import { Footer } from "./shell/footer";
import { Header } from "./shell/header";
import { Missing } from "./shell/missing";
import { Stale } from "./shell/stale";
import { FIGURES, GRAPH, INDUSTRIES, LOAD, NAMES, PLANS, START } from "./state/places";
import { Entity, Figures, Graph, Industries, Load, Names, Plans, Reader, Start } from "./views";

/** The explorer: the shell around whichever view the address names; server/pages.go serves the same addresses. */
export function App(): ReactNode {
  const [path] = useLocation();
  return (
    <>
      <Header />
      <Stale />
      <main id="content" tabIndex={-1}>
        <Boundary key={path}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path={START}>
                <Start />
              </Route>
              <Route path={GRAPH}>
                <Graph />
              </Route>
              <Route path="/entities/:id">
                {({ id }) => <Entity key={id} id={decodeURIComponent(id)} />}
              </Route>
              <Route path={INDUSTRIES}>
                <Industries />
              </Route>
              <Route path={FIGURES}>
                <Figures />
              </Route>
              <Route path={PLANS}>
                <Plans />
              </Route>
              <Route path={`${PLANS}/:id`}>
                {({ id }) => <Reader key={id} planId={decodeURIComponent(id)} />}
              </Route>
              <Route path={LOAD}>
                <Load />
              </Route>
              <Route path={NAMES}>
                <Names />
              </Route>
              <Route>
                <Missing />
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
      <Footer />
    </>
  );
}

function Waiting(): ReactNode {
  return (
    <div className="page">
      <Loading lines={8} />
    </div>
  );
}
