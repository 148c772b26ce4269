use masir_rulebook::*;
fn main(){
 let b=masir_bundled::rule_book();
 println!("exprs {} grants {}", b.exprs.len(), b.grants.len());
 let t=std::time::Instant::now();
 let c=Checker::new(b).unwrap();
 println!("nodes {} in {:?}", c.diagram_nodes(), t.elapsed());
}
