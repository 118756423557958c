import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{d as t,f as n,p as r,t as i}from"./libraries-rHyAJcDP.js";import{A as a,P as o,V as s,W as c,a as l,c as u,l as d,n as f,ot as p,s as m,t as h,u as g,v as _,y as v,z as y}from"./entity-vYe3emjZ.js";import{t as b}from"./signIn-DNzXmNnv.js";import{t as x}from"./search-Fg5nSgG1.js";import{t as S}from"./useAddress-BjWHqrsF.js";import{s as C}from"./address-BWaRCoWe.js";var w=e(r(),1),T=m(`
  query Names {
    doubtfulPairs(first: 40) {
      reason
      one {
        ...DoubtfulFields
      }
      other {
        ...DoubtfulFields
      }
    }
    corrections {
      ...CorrectionFields
    }
  }

  fragment DoubtfulFields on DoubtfulEntity {
    id
    kind
    name
    mentions
  }

  fragment CorrectionFields on Correction {
    id
    rule
    kind
    name
    toKind
    toName
    plan
    place
    reason
    on
  }
`),E=m(`
  mutation Correct($correction: CorrectionInput!) {
    correct(correction: $correction) {
      ...KeptFields
    }
  }

  fragment KeptFields on CorrectionKept {
    loads {
      id
      planTitle
    }
    toLoad
  }
`),D=m(`
  mutation Uncorrect($correction: ID!) {
    uncorrect(correction: $correction) {
      ...KeptFields
    }
  }
`),O=m(`
  query Subject($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        ...EntityFields
        plans(first: 100) {
          nodes {
            id
            title
          }
        }
      }
    }
  }
`),k={title:{"zh-CN":`名称与更正`,en:`Names and corrections`},lead:{"zh-CN":`规划常用几个名称叫同一事物，也用一个名称叫不同事物。这里可以合并、拆分、改名、改类型或去除；更正会保留，并重新读取有关的规划。`,en:`Plans call one thing by several names, and several by one. Merge, split, rename, retype or drop here: corrections are kept, and the plans that they are about are read again.`},doubtful:{"zh-CN":`疑似同一事物`,en:`Doubtful pairs`},noDoubtful:{"zh-CN":`没有疑似同一事物的名称。`,en:`No two names are in doubt.`},mentions:{"zh-CN":`次`,en:`times`},keep:{"zh-CN":`合并为`,en:`Merge into`},distinct:{"zh-CN":`不是同一事物`,en:`They are two`},correct:{"zh-CN":`更正一个名称`,en:`Correct a name`},choose:{"zh-CN":`查找要更正的名称`,en:`Find the name to correct`},chooseInto:{"zh-CN":`查找它所指的事物`,en:`Find what it is`},chosen:{"zh-CN":`名称`,en:`Name`},into:{"zh-CN":`它就是`,en:`It is`},other:{"zh-CN":`另选`,en:`Another`},rule:{"zh-CN":`怎样更正`,en:`What is wrong`},name:{"zh-CN":`正确的名称`,en:`Its name`},kind:{"zh-CN":`正确的类型`,en:`Its kind`},plan:{"zh-CN":`只在这份规划`,en:`Only in this plan`},all:{"zh-CN":`所有规划`,en:`All plans`},reason:{"zh-CN":`理由`,en:`Why`},pairReason:{"zh-CN":`在疑似名单中判定`,en:`decided in the list of doubtful pairs`},save:{"zh-CN":`保存更正`,en:`Keep the correction`},kept:{"zh-CN":`已保存。`,en:`It is kept.`},reading:{"zh-CN":`正在重新读取：`,en:`Read again:`},toLoad:{"zh-CN":`请重新装载（文件不在手边）：`,en:`Load these again, whose documents are not at hand:`},corrections:{"zh-CN":`已有的更正`,en:`Corrections`},noCorrections:{"zh-CN":`还没有更正。`,en:`There are none.`},takeBack:{"zh-CN":`撤销`,en:`Take back`},within:{"zh-CN":`仅在`,en:`only in`}},A={MERGE:{"zh-CN":`与另一名称是同一事物（合并）`,en:`It is the same as another (merge)`},RENAME:{"zh-CN":`名称不对（改名）`,en:`It is called otherwise (rename)`},RETYPE:{"zh-CN":`类型不对（改类型）`,en:`It is of another kind (retype)`},SPLIT:{"zh-CN":`在一份规划中另有所指（拆分）`,en:`In one plan it is another thing (split)`},DROP:{"zh-CN":`不是名称（去除）`,en:`It names nothing (drop)`},DISTINCT:{"zh-CN":`不是同一事物`,en:`They are two`}},j={KIND:{"zh-CN":`同名不同类`,en:`one name, two kinds`},FORM:{"zh-CN":`写法不同`,en:`differ in form`},PLACE:{"zh-CN":`多了地名`,en:`with and without the district`},PART:{"zh-CN":`名称相含`,en:`one name within the other`},CHARACTER:{"zh-CN":`一字之差`,en:`differ in one character`}},M=n();function N({corrections:e,takeBack:t}){let n=v(k),r=_(),i=(0,w.useId)();return(0,M.jsxs)(`section`,{className:`corrections`,"aria-labelledby":i,children:[(0,M.jsx)(`h2`,{id:i,children:n(`corrections`)}),e.length===0&&(0,M.jsx)(`p`,{children:n(`noCorrections`)}),(0,M.jsx)(`ul`,{children:e.map(e=>(0,M.jsxs)(`li`,{children:[(0,M.jsxs)(`span`,{children:[(0,M.jsx)(P,{kind:e.kind,name:e.name}),e.toKind&&e.toName!==null&&(0,M.jsxs)(M.Fragment,{children:[e.rule===`DISTINCT`?` ≠ `:` → `,(0,M.jsx)(P,{kind:e.toKind,name:e.toName})]}),(0,M.jsxs)(`small`,{children:[A[e.rule][r],` · `,e.reason,e.plan!==null&&(0,M.jsxs)(M.Fragment,{children:[` `,`· `,n(`within`),` `,(0,M.jsx)(`span`,{lang:`zh-CN`,children:e.plan}),` `,e.place]}),e.on!==null&&(0,M.jsxs)(M.Fragment,{children:[` · `,e.on]})]})]}),(0,M.jsx)(`button`,{type:`button`,onClick:()=>{t(e.id)},children:n(`takeBack`)})]},e.id))})]})}function P({kind:e,name:t}){return(0,M.jsxs)(`span`,{className:`entity-name`,children:[(0,M.jsx)(f,{kind:e}),(0,M.jsx)(`span`,{lang:`zh-CN`,children:t})]})}function F({pairs:e,correct:t}){let n=v(k),r=_(),i=(0,w.useId)(),a=n(`pairReason`),o=(e,r)=>(0,M.jsxs)(`button`,{type:`button`,onClick:()=>{t({rule:`MERGE`,entity:e.id,into:r.id,reason:a})},children:[n(`keep`),` `,(0,M.jsx)(`span`,{lang:`zh-CN`,children:r.name}),` `,(0,M.jsx)(f,{kind:r.kind})]});return(0,M.jsxs)(`section`,{className:`doubtful`,"aria-labelledby":i,children:[(0,M.jsx)(`h2`,{id:i,children:n(`doubtful`)}),e.length===0&&(0,M.jsx)(`p`,{children:n(`noDoubtful`)}),(0,M.jsx)(`ul`,{children:e.map(({one:e,other:i,reason:s})=>(0,M.jsxs)(`li`,{children:[(0,M.jsxs)(`p`,{children:[(0,M.jsx)(I,{entity:e}),` `,(0,M.jsx)(I,{entity:i}),(0,M.jsx)(`small`,{children:j[s][r]})]}),(0,M.jsxs)(`p`,{className:`deeds`,children:[o(i,e),o(e,i),(0,M.jsx)(`button`,{type:`button`,onClick:()=>{t({rule:`DISTINCT`,entity:e.id,into:i.id,reason:a})},children:n(`distinct`)})]})]},`${e.id} ${i.id}`))})]})}function I({entity:{id:e,kind:t,name:n,mentions:r}}){let o=v(k);return(0,M.jsxs)(i,{href:a(e),className:`entity-name`,children:[(0,M.jsx)(f,{kind:t}),(0,M.jsxs)(`span`,{children:[(0,M.jsx)(`span`,{lang:`zh-CN`,children:n}),` `,(0,M.jsxs)(`small`,{children:[r,` `,o(`mentions`)]})]})]})}var L={entity:C},R=[`MERGE`,`RENAME`,`RETYPE`,`SPLIT`,`DROP`];function z({busy:e,correct:t}){let n=v(k),r=(0,w.useId)(),[{entity:i},a]=S(L),{data:o}=y(O,{id:i},{enabled:i!==``}),s=o?.node&&`kind`in o.node?o.node:null;return(0,M.jsxs)(`section`,{className:`correct`,"aria-labelledby":r,children:[(0,M.jsx)(`h2`,{id:r,children:n(`correct`)}),i!==``&&s?(0,M.jsx)(B,{subject:s,plans:s.plans?.nodes??[],busy:e,correct:e=>{a({entity:``},!1),t(e)},other:()=>{a({entity:``},!1)}},i):(0,M.jsx)(x,{label:n(`choose`),onChoose:e=>{a({entity:e.id},!1)}})]})}function B({subject:e,plans:t,busy:n,correct:r,other:i}){let a=v(k),o=_(),s=(0,w.useId)(),[c,u]=(0,w.useState)(`MERGE`),[d,f]=(0,w.useState)(null),[p,m]=(0,w.useState)(e.name),[g,y]=(0,w.useState)(e.kind),[b,S]=(0,w.useState)(``),[C,T]=(0,w.useState)(``),E=c===`RENAME`||c===`SPLIT`,D=c===`RETYPE`||c===`SPLIT`,O=c===`SPLIT`||c===`DROP`,j=c===`MERGE`?d!==null:c===`RENAME`?p!==e.name:c===`RETYPE`?g!==e.kind:c!==`SPLIT`||b!==``&&(p!==e.name||g!==e.kind);return(0,M.jsxs)(`form`,{onSubmit:t=>{t.preventDefault(),r({rule:c,entity:e.id,reason:C,...c===`MERGE`&&d&&{into:d.id},...E&&{name:p},...D&&{kind:g},...O&&b!==``&&{plan:b}})},children:[(0,M.jsxs)(`p`,{className:`row`,children:[(0,M.jsx)(`span`,{children:a(`chosen`)}),(0,M.jsx)(h,{entity:e}),(0,M.jsx)(`button`,{type:`button`,onClick:i,children:a(`other`)})]}),(0,M.jsx)(`label`,{htmlFor:`${s}-rule`,children:a(`rule`)}),(0,M.jsx)(`select`,{id:`${s}-rule`,value:c,onChange:e=>{u(e.target.value)},children:R.map(e=>(0,M.jsx)(`option`,{value:e,children:A[e][o]},e))}),c===`MERGE`&&(d?(0,M.jsxs)(`p`,{className:`row`,children:[(0,M.jsx)(`span`,{children:a(`into`)}),(0,M.jsx)(h,{entity:d}),(0,M.jsx)(`button`,{type:`button`,onClick:()=>{f(null)},children:a(`other`)})]}):(0,M.jsx)(x,{label:a(`chooseInto`),onChoose:f})),E&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`label`,{htmlFor:`${s}-name`,children:a(`name`)}),(0,M.jsx)(`input`,{id:`${s}-name`,required:!0,lang:`zh-CN`,value:p,onChange:e=>{m(e.target.value)}})]}),D&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`label`,{htmlFor:`${s}-kind`,children:a(`kind`)}),(0,M.jsx)(`select`,{id:`${s}-kind`,value:g,onChange:e=>{y(e.target.value)},children:Object.entries(l).map(([e,{name:t}])=>(0,M.jsx)(`option`,{value:e,children:t[o]},e))})]}),O&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`label`,{htmlFor:`${s}-plan`,children:a(`plan`)}),(0,M.jsxs)(`select`,{id:`${s}-plan`,required:c===`SPLIT`,value:b,onChange:e=>{S(e.target.value)},children:[(0,M.jsx)(`option`,{value:``,children:c===`DROP`?a(`all`):``}),t.map(e=>(0,M.jsx)(`option`,{value:e.id,lang:`zh-CN`,children:e.title},e.id))]})]}),(0,M.jsx)(`label`,{htmlFor:`${s}-reason`,children:a(`reason`)}),(0,M.jsx)(`input`,{id:`${s}-reason`,required:!0,value:C,onChange:e=>{T(e.target.value)}}),(0,M.jsx)(`p`,{children:(0,M.jsx)(`button`,{type:`submit`,className:`button main`,disabled:n||!j||C.trim()===``,children:a(`save`)})})]})}function V({kept:{loads:e,toLoad:t}}){let n=v(k);return(0,w.useEffect)(()=>{window.scrollTo({top:0})},[e]),(0,M.jsxs)(`div`,{className:`kept`,children:[(0,M.jsx)(`p`,{children:n(`kept`)}),e.length>0&&(0,M.jsxs)(`p`,{children:[n(`reading`),` `,e.map(e=>(0,M.jsx)(i,{href:o(e.id),lang:`zh-CN`,children:e.planTitle},e.id))]}),t.length>0&&(0,M.jsxs)(`p`,{children:[n(`toLoad`),` `,(0,M.jsx)(`span`,{lang:`zh-CN`,children:t.join(`、`)})]})]})}function H(){let e=v(k),t=p();return(0,M.jsxs)(u,{title:e(`title`),children:[(0,M.jsx)(`p`,{className:`lead`,children:e(`lead`)}),(0,M.jsxs)(`div`,{className:`names`,children:[(0,M.jsx)(b,{}),t!==``&&(0,M.jsx)(U,{},t)]})]})}function U(){let e=t(),n=y(T,{}),[r,i]=(0,w.useState)({at:`rest`}),[a,o]=(0,w.useState)(!1),l=async t=>{if(!a){o(!0);try{i({at:`kept`,kept:await t()})}catch(e){i({at:`refused`,error:e})}o(!1),e.invalidateQueries()}},u=e=>void l(async()=>(await s(E,{correction:e})).correct);return c(n.error,`UNAUTHENTICATED`)||c(n.error,`FORBIDDEN`)?(0,M.jsx)(`div`,{role:`alert`,children:(0,M.jsx)(g,{error:n.error??Error(),retry:n.retry})}):(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`div`,{className:`outcome`,children:[(0,M.jsx)(`div`,{role:`status`,children:r.at===`kept`&&(0,M.jsx)(V,{kept:r.kept})}),(0,M.jsx)(`div`,{role:`alert`,children:r.at===`refused`&&(0,M.jsx)(g,{error:r.error,retry:()=>{i({at:`rest`})}})})]}),(0,M.jsx)(z,{busy:a,correct:u}),(0,M.jsx)(d,{asked:n,quiet:!0,children:({doubtfulPairs:e,corrections:t})=>(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(N,{corrections:t,takeBack:e=>void l(async()=>(await s(D,{correction:e})).uncorrect)}),(0,M.jsx)(F,{pairs:e,correct:u})]})})]})}export{H as default};